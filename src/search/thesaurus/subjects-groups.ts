/** Words of subjects that people study and of teams at work, and what people say instead. */
export const SUBJECTS_GROUPS = `
cause, reason, origin, root cause, trigger, source
effect, result, consequence, outcome, impact
purpose, goal, aim, objective, intent
definition, meaning, sense, denotation
advantage, benefit, pro, strength, merit, upside
disadvantage, drawback, downside, con, weakness, limitation, shortcoming
difference, distinction, contrast, discrepancy, divergence
similarity, resemblance, likeness, commonality, analogy
step, stage, phase
requirement, prerequisite, precondition, condition, necessity
limit, maximum, cap, ceiling, upper bound, threshold
minimum, floor, lower bound, least amount
exception, exemption, special case, edge case
rule, regulation, policy, guideline, norm
formula, equation, expression
unit, measure, measurement unit
summary, overview, recap, synopsis, abstract, digest
assumption, premise, presupposition, postulate
evidence, proof, support, confirmation
claim, assertion, statement, thesis, proposition
objection, counterargument, criticism, rebuttal, critique
comparison, contrast, juxtaposition
category, class, type, kind, classification, taxonomy
component, part, element, constituent, ingredient
property, characteristic, attribute, feature, trait
mistake, error, fault, slip, blunder
misconception, fallacy, myth, misunderstanding
method, technique, procedure, approach
principle, law, axiom, tenet
concept, notion, idea
increase, rise, growth, gain, grow, climb
decrease, decline, drop, reduction, reduce, fall, shrink
accelerate, speed up, hasten, acceleration
decelerate, slow down, deceleration
change, alteration, modification, modify, alter
stability, stable, steady, constant, unchanging
duration, length, period, time span
amount, quantity, volume, number
importance, significance, relevance, relevant
approximate, estimate, rough figure, estimation
accurate, accuracy, precise, precision, exact
vague, ambiguous, unclear, ambiguity
simple, basic, elementary, fundamental
complex, complicated, intricate, complexity
necessary, required, mandatory, compulsory, obligatory
optional, voluntary, elective
forbidden, prohibited, banned, not allowed, prohibition
allowed, permitted, permissible, permission
temporary, interim, provisional, short-term
permanent, lasting, long-term, enduring
simultaneous, concurrent, at once, parallel
sequence, order, succession, series
initial, first, beginning, onset, start
final, last, end, termination, conclusion
gradual, incremental, stepwise, progressive
sudden, abrupt, rapid, acute
prevent, avoid, prevention, avert, preclude
bring about, induce, provoke, lead to, cause
contribute, factor, contributing factor, determinant
influence, affect, impact, shape
depend, dependent, dependence, rely, reliance
interact, interaction, interplay
balance, equilibrium, stability
obstacle, barrier, hindrance, impediment, hurdle
solution, remedy, fix, answer
replace, substitute, substitution, replacement
combine, combination, merge, unite, join
separate, separation, split, divide, division
remove, eliminate, elimination, removal
include, contain, comprise, consist, inclusion
exclude, exclusion, omit, leave out, omission
begin, commence, initiate, initiation
stop, cease, halt, cessation, discontinue
continue, persist, persistence, carry on, continuation
repeat, repetition, recur, recurrence
verify, verification, check, confirm, validate
predict, prediction, forecast, projection, prognosis
explain, explanation, clarify, clarification
describe, description, depiction, portrayal
interpret, interpretation, reading, construal
evaluate, evaluation, assess, assessment, appraisal
observe, observation, watch, notice
infer, inference, deduce, deduction, conclude
typical, usual, normal, standard, ordinary
rare, uncommon, unusual, infrequent, scarce
common, widespread, prevalent, frequent, prevalence
visible, apparent, evident, noticeable
hidden, latent, concealed, covert
internal, inner, inside, interior
external, outer, outside, exterior
opposite, inverse, reverse, contrary, converse
equal, equivalent, identical, equivalence
proportion, ratio, share, fraction, percentage
majority, greater part, bulk
minority, smaller part, lesser part
origin, beginning, genesis, emergence, emerge
development, evolution, progression, evolve
layer, stratum, level, tier
boundary, border, edge, margin, frontier
structure, arrangement, organization, composition
model, representation, framework
theory, hypothesis, conjecture
abbreviation, acronym, short form, initialism
photosynthesis, carbon fixation, light reaction, calvin cycle
cellular respiration, aerobic respiration, glycolysis, krebs cycle
mitosis, cell division, cell cycle, cytokinesis
meiosis, gamete formation, reduction division
gene, allele, genetic, heredity, hereditary
chromosome, chromosomal, chromatid
mutation, mutate, mutant, genetic change
genotype, genetic makeup, genome
phenotype, observable trait, outward appearance
dominant, dominance, dominant allele
inheritance, heredity, inherit, heritable
evolution, natural selection, adaptation, speciation
species, organism, taxon
ecosystem, ecology, biome, habitat, environment
biodiversity, species richness, variety of life
predator, carnivore, hunter
herbivore, plant eater, grazer, primary consumer
producer, autotroph, photosynthetic organism
heterotroph, consumer, feeder
decomposer, detritivore, saprotroph
symbiosis, mutualism, commensalism, parasitism
parasite, parasitic, infestation
extinct, extinction, die out, vanish
enzyme, biological catalyst, biocatalyst
protein, polypeptide, amino acid
carbohydrate, sugar, starch, saccharide, glucose
lipid, fat, fatty acid, triglyceride
membrane, plasma membrane, lipid bilayer
mitochondria, mitochondrion, cell powerhouse
bacterium, bacteria, bacterial, microbe, microorganism
virus, viral, pathogen
fungus, fungi, fungal, mould, yeast
infection, infect, contagion, infectious, contagious
immunity, immune, immune response, antibody
vaccine, vaccination, immunization, inoculation, jab
inflammation, swelling, inflamed, edema
homeostasis, self-regulation, internal balance
metabolism, metabolic, catabolism
osmosis, diffusion, passive transport
heart, cardiac, cardiovascular, myocardium
lung, pulmonary, respiratory, bronchial
kidney, renal, nephron
liver, hepatic
stomach, gastric, abdominal, belly
intestine, bowel, gut, intestinal, colon
brain, cerebral, cerebrum, neurological, cortex
nerve, neuron, neural, nervous system
skin, dermal, cutaneous, epidermis, dermis
bone, skeletal, skeleton, osseous
muscle, muscular, skeletal muscle
eye, ocular, ophthalmic, optic
ear, auditory, aural, hearing
tooth, teeth, dental
hormone, endocrine, gland
hypertension, high blood pressure, elevated pressure
hypotension, low blood pressure
tumour, tumor, cancer, neoplasm, malignancy, carcinoma
heart attack, myocardial infarction, coronary event
stroke, cerebrovascular accident, brain attack
fracture, broken bone, break
fever, pyrexia, high temperature
pain, ache, painful, soreness
symptom, sign, manifestation, clinical feature
diagnosis, diagnose, diagnostic, identification
prognosis, outlook, expected course
treatment, therapy, cure, remedy, therapeutic
drug, medication, medicine, pharmaceutical
dose, dosage, posology, amount given
side effect, adverse effect, adverse reaction
contraindication, contraindicated, reason against
allergy, allergic, hypersensitivity, allergic reaction
anesthesia, anaesthesia, anaesthetic, numbing
surgery, operation, surgical, procedure
injection, inject, intramuscular, intravenous
disease, illness, disorder, condition, sickness
chronic, long-lasting, persistent
acute, sudden onset, short-lived
congenital, inborn, present at birth
epidemic, outbreak, pandemic
incidence, new cases, case rate
patient, sufferer, sick person
physician, doctor, clinician
pregnancy, gestation, pregnant, prenatal
birth, childbirth, delivery, labour
embryo, fetus, embryonic, fetal
reproduction, reproduce, breeding, procreation
fertilization, fertilisation, conception, pollination
digestion, digest, digestive, gastrointestinal
excretion, excrete, elimination, waste removal
nutrition, nutrient, diet, dietary, nourishment
deficiency, lack, shortage, insufficiency
obesity, overweight, excess weight
dehydration, fluid loss, dehydrated
sleep, sleeping, slumber
stimulus, stimuli, trigger, cue
reflex, involuntary response, automatic reaction
receptor, binding site, sensor
synapse, nerve junction, synaptic
artery, arterial, blood vessel, aorta
vein, venous, blood vessel
clot, thrombosis, thrombus, coagulation
bleeding, haemorrhage, hemorrhage, blood loss
wound, injury, lesion, trauma
transplant, graft, donor organ
offspring, progeny, young, descendant
ancestor, forebear, progenitor, lineage
insect, arthropod, invertebrate
plant, flora, vegetation
animal, fauna, wildlife
seed, germination, germinate, sprout
tissue, cell layer, epithelium
pathogen, germ, infectious agent, disease-causing agent
antibiotic, antibacterial, antimicrobial
antiviral, antiretroviral, virus treatment
sterile, aseptic, germ-free, disinfected
atom, atomic, atomic structure
molecule, molecular, compound
element, periodic table, chemical element
ion, ionic, charged particle, cation, anion
acid, acidic, acidity, low ph
base, alkali, alkaline, basic solution
neutralization, neutralise, acid-base reaction, neutralize
oxidation, oxidize, electron loss, oxidise
reduction, electron gain, reduce, reducing agent
redox, oxidation reduction, electron transfer
catalyst, catalysis, catalyze, reaction accelerator
reaction rate, kinetics, reaction speed
equilibrium, chemical equilibrium, reversible reaction
exothermic, heat releasing, gives off heat
endothermic, heat absorbing, takes in heat
activation energy, energy barrier, reaction threshold
enthalpy, heat content, heat of reaction
entropy, disorder, randomness, second law
solution, solute, solvent, dissolve, solubility
concentration, molarity, molar, strength of solution
dilute, dilution, thin down, weaken
precipitate, precipitation, insoluble solid, sediment
mixture, blend, suspension, colloid
covalent, shared electrons, electron sharing
bond, bonding, chemical bond, linkage
valence, outer electron, valency, electron shell
isotope, nuclide, different neutron number
radioactive, radioactivity, radiation, decay
half-life, decay time, decay rate
polymer, plastic, macromolecule, polymerization
hydrocarbon, alkane, organic compound
isomer, isomerism, stereoisomer
distillation, distil, separation by boiling
filtration, filter, sieve
titration, titrate, end point, indicator
evaporation, evaporate, vaporization, vapour, boil
condensation, condense, dew
freezing, solidification, freeze, solidify
melting, fusion, melt, liquefy
sublimation, solid to gas, sublime
corrosion, rust, rusting, tarnish
combustion, burning, burn, ignition
stoichiometry, mole ratio, balanced equation
reactant, reagent, starting material
yield, output, product obtained
pressure, pascal, force per area
temperature, kelvin, celsius, thermal
heat, thermal energy, warmth
energy, joule
power, watt, energy per time, wattage
force, newton, push, pull
mass, kilogram, amount of matter
weight, gravitational force
velocity, speed, pace
momentum, impulse, mass times velocity
friction, drag, resistance, rubbing
torque, moment, turning force, twisting force
rotation, spin, angular motion, revolve
oscillation, vibration, swing, oscillate
wavelength, amplitude > wave
interference, superposition, overlapping waves
refraction, refract, bending of light
reflection, reflect, bounce back, mirror
resonance, resonate, natural frequency
electric current, ampere, amp, flow of charge
voltage, potential difference, volt
resistance, ohm, resistor, impedance
capacitor, capacitance, charge storage
magnet, magnetic field, magnetism
induction, electromagnetic induction, flux change
circuit, wiring, electrical loop
conductor, conduct, conductivity, conduction
insulator, insulation, insulate, nonconductor
density, mass per volume, compactness
buoyancy, upthrust, floating, buoyant
viscosity, thickness, viscous, runniness
elastic, elasticity, spring, stretchy
kinetic energy, motion energy, energy of movement
potential energy, stored energy, position energy
conservation, conserved, preserved quantity
gravity, gravitation, gravitational, falling
orbit, trajectory, path, revolve
quantum, quantized, discrete energy
photon, light particle, light quantum
relativity, spacetime, time dilation
thermodynamics, heat transfer, thermal physics
radiation, emission, radiate, emit
spectrum, spectral line, colour range
lens, focal length, optic, focus
vector, direction and magnitude, directed quantity
scalar, magnitude only, number without direction
uncertainty, measurement error, error margin
calibration, calibrate, adjust the instrument
experiment, trial, lab test, experimental
apparatus, equipment, instrument, setup
hypothesis, prediction, conjecture, tentative explanation
addition, add, sum, total, plus
subtraction, subtract, difference
multiplication, multiply, product
division, divide, quotient
integer, whole number, natural number
fraction, ratio, rational number, quotient
prime, prime number, indivisible number
factor, divisor
exponent, power, index, exponentiation
root, square root, radical
logarithm, log, inverse exponential
variable, unknown, parameter
constant, coefficient, fixed value
function, mapping, map
domain, input range, set of inputs
slope, gradient, steepness, rate of change
derivative, differentiation, differentiate, rate of change
integral, integration, antiderivative, area under curve
convergence, converge, tend to
divergence, diverge, no limit
sequence, series, progression
quadratic, cubic > polynomial
equation, equality, formula
solve, solution, solving
proof, prove, demonstration, proven
theorem, proposition, lemma, corollary
axiom, postulate
counterexample, disproof, disprove, refutation
induction, inductive proof, inductive step
contradiction, absurdity, inconsistency
set, collection, family of elements
matrix, matrices, number array
eigenvalue, eigenvector, characteristic polynomial
vector space, linear space
orthogonal, perpendicular, right angle
parallel, same direction, never meeting
angle, degree, radian
area, surface, square measure
volume, capacity, cubic measure
symmetry, symmetric, reflection, invariance
permutation, arrangement, ordering
combination, selection, binomial coefficient
graph, plot, chart, diagram
vertex, node, corner
bijection, one-to-one correspondence, invertible function
injective, one-to-one, injection
surjective, surjection
continuous, continuity, unbroken
discrete, countable, separate values
infinite, infinity, unbounded, endless
maximum, extremum, peak, highest point
minimum, trough, lowest point
optimization, optimise, maximize, minimize
approximation, estimate, numerical method
average, mean, arithmetic mean, expected value
median, middle value, fiftieth percentile
mode, most frequent value, modal value
variance, dispersion, standard deviation, spread, variability
outlier, anomaly, extreme value
distribution, normal distribution, bell curve, gaussian
independent, independence, unrelated
correlation, association, relationship, correlate
causation, causality, causal, cause and effect
regression, line fitting, least squares, linear model
residual, error term, fitted error
significance, p-value, statistically significant
null hypothesis, h0, no effect
confidence interval, error margin, interval estimate
sample, sampling, subset of population
population, target group, universe
bias, systematic error, skew
random, stochastic, chance
confounder, confounding variable, lurking variable, third variable
type i error, false positive, false alarm
type ii error, false negative, miss
sensitivity, recall, true positive rate
specificity, true negative rate, selectivity
histogram, bar chart, frequency plot
prior, prior probability, prior belief
posterior, updated belief, posterior probability
dependent variable, outcome, response variable
independent variable, predictor, explanatory variable, covariate
categorical, nominal, qualitative
numerical, quantitative, numeric
survey, questionnaire, poll
respondent, participant, subject
control group, comparison group, untreated group
randomization, random assignment, randomized
validity, valid, soundness
reliability, reliable, consistency, repeatability
missing value, missing data, nonresponse, imputation
sample size, number of participants, number of subjects
demand, quantity demanded, willingness to buy
supply, quantity supplied, availability
price, cost, charge, fee, tariff
inflation, price rise, price level, consumer price index
deflation, falling prices, price decline
recession, downturn, economic slump, contraction
gross domestic product, gdp, national output, economic output
unemployment, joblessness, unemployed, out of work
monopoly, single seller, market power
competition, competitor, rival, rivalry
oligopoly, cartel, few sellers
elasticity, price sensitivity, responsiveness
utility, satisfaction, welfare
scarcity, shortage, limited resources
subsidy, government grant, state aid
tax, levy, duty, taxation
import, export > foreign trade, international trade
tariff, customs duty, import tax
exchange rate, currency value, forex
currency, money, legal tender
interest, interest rate, cost of borrowing
central bank, monetary authority, reserve bank
monetary policy, interest rate policy, money supply
fiscal policy, government spending, taxation
budget, spending plan, financial plan
deficit, shortfall, budget gap
surplus, excess, overhang
debt, liability, borrowing, loan, indebtedness
creditor, lender, payee
debtor, borrower, obligor
asset, possession, property, holding
liability, obligation, debt owed
equity, ownership share, owner's capital, net worth
balance sheet, statement of position, financial position
income statement, profit and loss
cash flow, liquidity
revenue, turnover, sales, income
expense, cost, expenditure, outlay, spending
profit, earnings, net income, margin
loss, deficit, negative result
depreciation, amortization, write-down, loss of value
invoice, bill, billing
receipt, voucher, proof of purchase
payment, pay, remittance, settlement
refund, reimbursement, repayment, pay back
accrual, accrued expense, deferred revenue
accounts receivable, receivable, money owed us
accounts payable, payable, outstanding bills
inventory, stock, goods on hand
ledger, general ledger, books, journal
audit, auditor, financial review, inspection
fraud, embezzlement, deception, scam
bankruptcy, insolvency, insolvent, bankrupt
share, stock, equity security
shareholder, stockholder, equity holder
dividend, payout, profit distribution
bond, fixed income, debt security
coupon, bond interest, interest payment
yield, return, rate of return
portfolio, holdings, basket of investments
risk, exposure, volatility, hazard
hedge, hedging, risk protection
option, futures contract > derivative
investment, invest, capital spending
investor, backer, financier
valuation, appraisal, net present value, worth
discount, rebate, price reduction, markdown
mortgage, home loan, housing loan
collateral, security, pledge, guarantee
insurance, coverage, premium
pension, retirement benefit, superannuation
salary, wage, pay, compensation, remuneration
bonus, incentive, variable pay
payroll, wage run, salary payment
fixed cost, overhead, indirect cost
variable cost, direct cost, cost per unit
marginal cost, incremental cost, extra unit cost
opportunity cost, forgone alternative, next best option
sunk cost, unrecoverable cost, money already spent
break-even, break even point, cover the costs
economies of scale, scale effect, falling unit cost
externality, spillover, third-party effect
market failure, inefficiency, missing market
business model, revenue model, value proposition
strategy, strategic plan, roadmap
mission, vision, purpose statement
stakeholder, interested party, affected party
customer, client, buyer, consumer
supplier, vendor, provider
contractor, freelancer, subcontractor
retention, loyalty, keep customers
churn, attrition, customer loss, cancellation
acquisition, takeover, merger, buyout
marketing, promotion, advertising
advertisement, ad, campaign, commercial
brand, branding, brand image, reputation
segment, segmentation, target group, target audience
persona, customer profile, ideal customer
lead, prospect, potential customer
conversion, conversion rate, turn into customers
funnel, sales pipeline, customer journey
market share, share of market, market position
positioning, differentiation, unique selling point
pricing, price setting, pricing strategy
distribution, distribution channel, logistics
supply chain, procurement, sourcing
warehouse, storage, depot, fulfilment
outsourcing, subcontracting, external provider
startup, venture, new business
funding, financing, capital raising, investment round
founder, entrepreneur, entrepreneurship
forecast, projection, outlook, estimate
benchmark, reference value, comparison standard
metric, indicator, kpi, key figure
productivity, output per worker, efficiency
quality control, quality assurance, inspection
compliance, conformity, regulatory adherence
governance, oversight, board control
swot, strength weakness analysis, situation analysis
law, statute, legislation, act
legal, lawful, legitimate, legality
contract, agreement, covenant
breach, violation, infringement, contravention
liability, legal responsibility, liable
negligence, carelessness, breach of duty, negligent
damages, compensation, redress, indemnity
plaintiff, claimant, suing party, complainant
defendant, accused, respondent
lawsuit, litigation, legal action, court case
court, tribunal, judiciary
judge, magistrate, justice
verdict, judgment, ruling, decision
appeal, judicial review, higher court
lawyer, attorney, solicitor, barrister, counsel
witness, testimony, testify
evidence, proof, exhibit
crime, offence, felony, misdemeanour
punishment, penalty, sanction, sentence
fine, monetary penalty, financial penalty
prison, imprisonment, incarceration, custody
intent, mens rea, guilty mind
guilty act, actus reus, criminal conduct
precedent, case law, stare decisis
jurisdiction, competence, legal authority
constitution, basic law, constitutional
amendment, revision, constitutional change
right, entitlement, claim
obligation, duty, legal requirement
property, ownership, title
possession, occupancy, custody
lease, tenancy, rental agreement
tenant, lessee, renter
landlord, lessor, property owner
inheritance, succession, estate, bequest
testament, last will, written will
copyright, intellectual property, authorship right
patent, invention protection, industrial property
trademark, protected brand, registered mark
privacy, confidentiality, secrecy
consent, approval, agreement, permission
nondisclosure agreement, nda, confidentiality agreement
termination, dismissal, cancellation
notice period, period of notice, advance notice
warranty, guarantee, assurance
void, null, invalid, unenforceable
clause, provision, paragraph, article
deadline, time limit, due date, limitation period, cutoff
arbitration, mediation, dispute resolution
state, nation, country
government, administration, executive
parliament, legislature, congress, assembly
election, vote, ballot, poll
voter, electorate, constituent
democracy, popular rule, representative government
dictatorship, autocracy, authoritarian rule, tyranny
monarchy, kingdom, crown
republic, commonwealth, non-monarchy
federalism, federal system, decentralization
separation of powers, checks and balances, balance of power
sovereignty, independence, self-rule, autonomy
party, political party, faction
coalition, alliance, bloc
opposition, minority party, dissent
absolute majority, majority, more than half
referendum, plebiscite, popular vote
minister, secretary, cabinet member
president, head of state, chancellor
lobby, interest group, pressure group
corruption, bribery, bribe, graft
citizenship, nationality, citizen
human rights, civil rights, civil liberty
discrimination, unequal treatment, prejudice
treaty, pact, accord, convention
diplomacy, foreign policy, negotiation
sanction, embargo, trade ban
war, warfare, armed conflict, hostilities
peace, armistice, ceasefire, truce
revolution, uprising, revolt, rebellion, insurrection
coup, overthrow, putsch
invasion, conquest, conquer, occupation
empire, imperialism, imperial
colony, colonialism, colonization
independence, liberation, decolonization
slavery, enslavement, slave trade, bondage
abolition, emancipation, abolish
dynasty, royal house, ruling family
reign, rule, kingship
king, monarch, sovereign, emperor
noble, aristocracy, aristocrat, nobility
peasant, serf, farmer, villein
feudalism, manorial system, vassalage
church, clergy, ecclesiastical
reformation, protestantism, religious reform
crusade, holy war, religious war
enlightenment, age of reason
renaissance, rebirth, revival
industrial revolution, industrialization, mechanization
urbanization, growth of cities, urban growth
migration, emigration, immigration, migrant
refugee, displaced person, asylum seeker
genocide, mass killing, ethnic cleansing, extermination
famine, starvation, hunger, food shortage
plague, black death, epidemic
ancient, antiquity, classical
medieval, middle ages, mediaeval
prehistoric, stone age, neolithic
century, era, epoch, age, period
primary source, original document, contemporary account
secondary source, later account, scholarly work
chronology, timeline, sequence of events
historian, chronicler, historiography
archaeology, excavation, dig, artefact
propaganda, persuasion, indoctrination
nationalism, patriotism, national identity
capitalism, free market, market economy
liberalism, liberal, individual freedom
conservatism, conservative, tradition
alliance, ally, entente, league
assassination, murder, killing
execution, death penalty, capital punishment
exile, banishment, expulsion, deportation
society, community, social group
norm, social rule, convention, custom
deviance, deviant behaviour, rule breaking
socialization, upbringing, enculturation
social class, stratum, socioeconomic status
inequality, disparity, social gap
mobility, social mobility, upward movement
gender, sex, sex role
ethnicity, ethnic group, race
culture, cultural, way of life
stereotype, prejudice, preconception, bias
minority, marginalized group, subgroup
institution, organization, establishment
power, authority, domination
conformity, conform, peer pressure, compliance
obedience, obey, submission
alienation, estrangement, anomie
globalization, global integration, interconnectedness
secularization, decline of religion, secular
ritual, ceremony, rite
kinship, family ties, relatives
marriage, matrimony, wedlock
divorce, separation, marital breakdown
fieldwork, ethnography, participant observation
interview, questioning, conversation
qualitative, interpretive, non-numeric
memory, recall, remembering, retention
forgetting, forget, memory loss
short-term memory, working memory, immediate memory
long-term memory, lasting memory, durable storage
attention, focus, concentration
perception, perceive, sensation
cognition, cognitive, thinking, thought
emotion, feeling, affect, mood
motivation, drive, incentive, motive
intelligence, iq, mental ability
personality, temperament, character, disposition
learning, acquisition, learn
conditioning, pavlovian, associative learning
reinforcement, reward, operant conditioning
punishment, aversive stimulus, penalty
habit, routine, automatic behaviour
behaviour, behavior, conduct, action
attachment, bonding, caregiver bond
development, maturation, growing up
childhood, infancy, early years
adolescence, puberty, teenage years
ageing, aging, old age, senescence
anxiety, worry, fear, nervousness
depression, depressive disorder, low mood
stress, strain, pressure, stressor
burnout, exhaustion, overwork
trauma, traumatic experience, shock
phobia, irrational fear, phobic
therapy, psychotherapy, counselling
unconscious, subconscious, repressed
cognitive bias, thinking error, judgement error
self-esteem, self-worth, confidence
empathy, compassion, sympathy
aggression, hostility, violence
altruism, helping behaviour, prosocial behaviour, selflessness
bystander effect, diffusion of responsibility, onlooker inaction
attitude, opinion, stance, viewpoint
persuasion, persuade, convince
attribution, explanation of behaviour, blame
groupthink, group conformity, herd thinking
leadership, leading, guidance
ethics, morality, moral philosophy, moral
virtue, moral excellence, good character
duty, deontology, categorical imperative, obligation
utilitarianism, consequentialism, greatest happiness
justice, fairness, equity
freedom, liberty, free will, autonomy
determinism, fate, predetermination
epistemology, theory of knowledge, justified belief
truth, veracity, correctness
existence, ontology, metaphysics
mind, consciousness, mental state
soul, spirit, psyche
dualism, mind-body problem, cartesian dualism
materialism, physicalism, naturalism
scepticism, skepticism, doubt
empiricism, sense experience, observation based
premise, assumption, starting claim
fallacy, faulty reasoning, invalid argument
deduction, deductive, syllogism
induction, inductive, generalization
paradox, contradiction, antinomy
relativism, subjectivism, cultural relativism
stoicism, stoic, equanimity
happiness, well-being, eudaimonia, flourishing
social contract, consent of governed
god, deity, divinity, theism
atheism, disbelief, godlessness
aesthetics, beauty, taste
map, cartography, chart
latitude, north-south position, degrees north
longitude, meridian, east-west position
climate, weather pattern, climatic
weather, meteorology, atmospheric conditions
rain, precipitation, rainfall
drought, dry spell, aridity, arid
flood, inundation, overflow
earthquake, seismic, tremor, quake
volcano, volcanic, eruption, magma, lava
plate tectonics, continental drift, crustal plate
fault, rupture, fracture
mountain, peak, summit
river, stream, watercourse
delta, estuary, river mouth
valley, canyon, gorge
glacier, ice sheet, glacial
erosion, weathering, wearing away, erode
sediment, deposition, silt
rock, mineral, stone
coast, shore, shoreline, littoral
ocean, sea, marine
island, archipelago, isle
desert, arid region, wasteland
forest, woodland, rainforest
deforestation, forest clearing, logging
soil, ground, earth
agriculture, farming, cultivation
irrigation, watering, water supply
population density, crowding, inhabitants per area
census, population count, demographic survey
demographic, demography, population structure
birth rate, fertility, natality
death rate, mortality, deaths
life expectancy, longevity, lifespan
settlement, village, town
city, urban, metropolis, metropolitan
rural, countryside, village
capital, seat of government, main city
region, area, zone, district
global warming, climate change, greenhouse effect
greenhouse gas, carbon dioxide, emission, methane
pollution, contamination, contaminate
renewable energy, solar power, wind power
sustainability, sustainable, environmental protection
waste, rubbish, refuse, garbage
recycle, recycling, reuse
atmosphere, air, troposphere
hemisphere, half of globe, half of earth
tide, tidal, ebb and flow
grammar, syntax, sentence structure
vocabulary, lexicon, word stock, wordlist
noun, substantive, naming word
verb, action word, predicate
adjective, modifier, describing word
pronoun, personal pronoun, stand-in word
conjugation, conjugate, verb form, inflection
declension, case ending, decline
plural, plural form, more than one
singular, single form, one item
subject, agent, doer
object, direct object, patient
clause, subordinate clause, main clause
preposition, adposition, relational word
pronunciation, pronounce, phonetics, articulation
accent, dialect, regional variety
spelling, orthography, spell
synonym, similar word, same meaning
antonym, opposite word, opposite meaning
idiom, saying, figure of speech, fixed expression
etymology, word origin, word history
translation, translate, rendering
fluency, fluent, proficiency, language level
native speaker, first language, mother tongue
foreign language, second language, target language
bilingual, multilingual, two languages
essay, composition, paper, treatise
introduction, preface, foreword, opening
conclusion, closing, ending, final paragraph
paragraph, passage, section
draft, manuscript, rough version
revise, revision, rewrite, rework
proofread, proofreading, spell check
citation, cite, reference, quotation
bibliography, reference list, works cited
plagiarism, copying, uncredited use
footnote, endnote, annotation
thesis, dissertation, final paper
outline, structure, table of contents
author, writer, novelist
narrator, narrative voice, storyteller
character, protagonist, figure
antagonist, villain, opponent
plot, storyline, story arc
setting, place and time, scene
theme, motif, central idea
metaphor, simile, comparison, figurative language
symbol, symbolism, emblem
irony, sarcasm, satire
foreshadowing, foreshadow, hint
alliteration, assonance, sound repetition
poem, poetry, verse, lyric
novel, fiction, prose
drama, play, theatre
tragedy, tragic, sad ending
comedy, humour, comic
tone, mood, register
genre, literary form, category
biography, memoir, life story
rhetoric, persuasion, oratory
speech, address, talk, oration
paint, painting, canvas
draw, drawing, sketch, illustration
sculpture, statue, carving
photograph, photography, picture, image
contrast, light and dark, chiaroscuro
perspective, vanishing point, depth effect
composition, layout, arrangement
colour, color, hue, shade
typeface, font, typography
artist, painter, sculptor
exhibition, exhibit, gallery
style, movement, school
architecture, building design, architect
music, musical, melody
rhythm, beat, metre, tempo
chord, harmony, triad
musical scale, key, mode
pitch, tone, note
loud, forte, fortissimo
tempo, speed, pace
orchestra, ensemble, symphony
singer, vocalist, voice
choir, chorus, vocal ensemble
rehearsal, practice, run-through
performance, concert, gig, recital
score, sheet music, notation
composer, songwriter, compose
film, movie, cinema, motion picture
director, filmmaker, direct
script, screenplay, film script
edit, editing, cut, montage
actor, cast, performer
stage set, backdrop, scenery
audience, spectator, viewer, public
dance, ballet, choreography
craft, handicraft, handmade
load, weight borne, applied force
strength, sturdiness, load capacity
stiffness, rigidity, rigid
fatigue, material fatigue, repeated loading
beam, girder, joist
foundation, footing, base
concrete, cement, concrete mix
weld, welding, solder, braze
screw, bolt, fastener
bearing, bushing, shaft support
gear, cog, transmission
engine, motor, drive
pump, compressor, blower
valve, tap, shutoff
pipe, tube, conduit, hose
leak, leakage, seep, spill
seal, gasket, sealing
wear, abrasion, wear and tear
lubrication, lubricate, grease, oil
maintenance, servicing, upkeep, overhaul
repair, mend, restore, fix
breakdown, failure, malfunction, outage
spare part, replacement part, spare
tolerance, allowable deviation, permissible error
measurement, measure, gauge, reading
sensor, detector, probe
actuator, servo, positioner
controller, control loop, regulator, feedback control
feedback, closed loop, feedback loop
signal, waveform, pulse
noise, interference, disturbance
amplifier, amplify, gain
switch, relay, contact
fuse, circuit breaker, overcurrent protection
battery, accumulator, cell
charger, charging station, charge
cable, wire, lead
grounding, earthing, ground connection
short circuit, fault current
overheating, overheat, excess heat
cooling, cooler, heat dissipation, heat sink
heating, heater, furnace
ventilation, airflow, air exchange
drill, bore, hole
lathe, milling machine > machine tool
mould, mold, casting, die
prototype, mock-up, first model
blueprint, technical drawing, plan
specification, spec, technical requirement
manufacturing, production, fabrication, assembly
assembly line, production line, conveyor
safety factor, safety margin, reserve
redundancy, redundant, backup component
efficiency, efficient, effectiveness
consumption, usage, power draw
throughput, output rate, capacity
waste, scrap, rejects
quality, standard, grade
inspection, examination, check, survey
certificate, certification, approval, accreditation
standard, norm, code of practice
hazard, danger, peril, risk
protective equipment, safety gear, helmet
emergency stop, kill switch, shutdown
meeting, session, gathering, conference
agenda, topics, discussion points
minutes, meeting notes, protocol, record of meeting
attendee, participant, those present
chair, moderator, facilitator, host
decision, resolution, ruling
action item, to-do, task, assignment
milestone, checkpoint, project marker
schedule, timetable, calendar, timeline
appointment, booking, reservation
postpone, defer, delay, reschedule, put off
cancel, call off, cancellation
project, undertaking, initiative
scope, extent, coverage
scope creep, growing requirements, uncontrolled additions
deliverable, output, work product
backlog, open work, pending tasks
priority, urgency, ranking, prioritize
dependency, prerequisite task, blocked by
blocker, impediment, obstacle
progress, status, headway
estimate, effort estimate, workload guess
workload, amount of work, capacity
resource, staffing, personnel
owner, responsible person, person in charge
responsibility, accountability, accountable, responsible
delegate, assign, hand over, delegation
handover, handoff, transition, transfer
deputy, substitute, stand-in, cover
approval, sign-off, authorization, clearance
escalate, escalation, raise higher
retrospective, lessons learned, review, post-mortem
feedback, comments, input, response
brainstorming, ideation, idea generation
proposal, suggestion, offer, pitch
kickoff, project start, launch
release, launch, rollout, go-live
iteration, sprint, cycle
team, group, squad, crew
department, division, unit
colleague, coworker, teammate
manager, supervisor, superior, line manager
executive, director, leadership
employee, staff member, worker
staff, personnel, workforce
applicant, candidate, job seeker
hiring, recruitment, recruiting, recruit
job interview, selection interview, candidate interview
onboarding, induction, orientation, first days
offboarding, exit process, leaving process
probation, trial period, probationary period
employment contract, work contract, terms of employment
job description, role profile, duties
promotion, advancement, career step
appraisal, performance review, evaluation
training, course, professional development, workshop
mentor, coach, buddy
vacation, holiday, annual leave, time off, paid leave
public holiday, bank holiday, national holiday
sick leave, sickness absence, illness
sick note, medical certificate, doctor's note
parental leave, maternity leave, paternity leave
absence, absent, out of office
part-time, reduced hours, fewer hours
remote work, home office, telework, working from home
business trip, work travel, travel
per diem, daily allowance, meal allowance
expense report, expense claim, reimbursement request
mileage, kilometre allowance, travel distance
accommodation, hotel, lodging
company car, fleet vehicle, work vehicle
benefit, perk, fringe benefit
allowance, stipend, grant
code of conduct, behaviour policy, house rules
harassment, bullying, mobbing, misconduct
complaint, grievance, dissatisfaction
conflict, dispute, disagreement, quarrel
conflict of interest, divided loyalty, bias
whistleblower, reporting channel, report misconduct
confidential, secret, internal only, classified
visitor, guest, caller
reception, front desk, entrance
badge, access card, key
parking, car park, parking space
canteen, cafeteria, lunch room
office supplies, stationery, materials
purchase order, order, procurement request
quote, quotation, offer, cost estimate
contract, agreement, terms
renewal, extension, prolongation
customer support, help desk, customer service
ticket, request, inquiry, case
response time, reaction time, service level
escalation level, support tier, second level
satisfaction, happiness, customer satisfaction
newsletter, mailing, bulletin
announcement, notice, notification
invitation, invite, summons
reminder, follow-up, nudge
template, form, sample document
checklist, list of steps, to-do list
guideline, instruction, directive
manual, handbook, guide
emergency, urgent case, crisis
evacuation, fire drill, leave the building
first aid, emergency care, medical help
accident, incident, mishap
fire extinguisher, fire safety, fire protection
hygiene, cleanliness, sanitation
cleaning, tidy up, cleanup
shift, rota, duty roster, duty plan
on-call, standby duty, emergency duty
club, association, society
member, membership, subscriber
membership fee, dues, subscription
treasurer, cashier, finance officer
board, committee, executive committee
chairperson, president, chairman
general meeting, annual meeting, assembly
bylaws, statutes, articles of association
quorum, minimum attendance, required presence
motion, proposal, petition
vote, ballot, show of hands
volunteer, helper, unpaid worker
donation, donate, contribution, gift
fundraising, sponsorship, sponsor
event, function, gathering, occasion
venue, location, place
registration, sign up, enrolment, register
participant, entrant, attendee
competition, tournament, contest, championship
match, game, fixture
referee, umpire, judge
score, points, result
team captain, skipper, leader
coach, trainer, sports instructor
training, practice, workout, exercise
warm-up, stretching, loosening
endurance, stamina, cardio
beginner, novice, newcomer
advanced, experienced, expert
recipe, cooking instructions, preparation
ingredient, component, foodstuff
bake, baking, oven
fry, saute, pan-fry
boil, simmer, cook
knead, dough, work the dough
fermentation, ferment, sourdough, yeast
marinade, marinate, soak
seasoning, spice, herb
serving, portion, helping
garden, gardening, bed
compost, manure, fertilizer
sow, plant, seed
harvest, crop, yield
prune, trim, cut back
weed, unwanted plant, weeding
pest, vermin, infestation
hike, hiking, walk, trek
trail, path, route
tent, camping, campsite
equipment, gear, kit
board game, tabletop game, card game
knit, crochet > yarn, handicraft
sew, sewing, stitch
model building, scale model, miniature
beekeeping, apiculture, apiary
stargazing, astronomy, night sky
exam, test, examination, assessment
grade, mark, score, credit
pass, succeed, pass mark
fail, failing grade, not passed
lecture, class, seminar, lesson
lecturer, professor, teacher, instructor, tutor
student, learner, pupil
homework, assignment, coursework, exercise
semester, term, academic year
syllabus, curriculum, course content
enrol, enroll, register, enrolment, matriculation
scholarship, bursary, grant, stipend
tuition, tuition fee, course fee
degree, qualification, diploma
textbook, reader, course book
flashcard, index card, study card
study plan, revision plan, learning schedule
laboratory, lab, practical
lab report, experiment write-up, protocol
research, study, investigation, inquiry
researcher, scientist, scholar
finding, result, discovery
method section, methodology, research design
literature review, related work, state of research
peer review, referee report, expert assessment
publication, journal article, paper
replication, reproduce, reproducibility
daily, every day, per day
weekly, every week, once a week
monthly, every month, once a month
annual, yearly, per annum, every year, each year
quarterly, every three months, per quarter
biweekly, fortnightly, every two weeks
decade, ten years, decennium
metre, meter, length unit
litre, liter, volume unit
percent, percentage, per cent
dozen, twelve, twelve pieces
double, twofold, twice
conversion, convert, unit conversion
width, breadth, wide
height, altitude, elevation, tall
depth, deep, vertical extent
distance, range, spacing
empty, vacant, blank, void
full, filled, at capacity
dense, compact, thick
sparse, thin, scattered
fragile, brittle, delicate
hard, rigid, firm
soft, pliable, flexible
rough, coarse, uneven
bright, luminous, brilliance
dark, dim, unlit
toxic, poisonous, harmful, toxicity
harmless, safe, benign, nontoxic
natural, organic, naturally occurring
artificial, synthetic, man-made
mature, ripe, fully grown
immature, juvenile, undeveloped
movement, motion, locomotion, mobility
growth, enlargement, expansion
shrinkage, contraction, shrink
storage, store, reserve
transport, carry, transfer, conveyance
exchange, swap, trade
release, secrete, secretion, discharge
absorb, uptake, absorption, soak up
block, inhibit, inhibition, suppress
activate, stimulate, activation, stimulation
regulate, regulation, control
detect, detection, recognize, spot
respond, response, reaction
protect, protection, defence, shield
damage, harm, injury, impairment
destroy, destruction, demolish, ruin
recover, recovery, recuperation, heal
adapt, adaptation, adjust, adjustment
compete, competition, rivalry
cooperate, cooperation, collaboration, teamwork
communicate, communication, exchange information
persuade, convince, win over
criticize, criticism, find fault
praise, compliment, commend
apologize, apology, say sorry
thank, gratitude, appreciation
refuse, decline, reject, turn down, rejection
accept, acceptance, agree
request, ask for, application
offer, propose, proposal
promise, commitment, pledge
lend, loan, borrow
ownership, possess, possession
hire, employ, recruit
teach, instruct, education, instruction
blood sugar, glucose, glycemia, glycaemia
blood, haematology, hematology, haematological
double entry, bookkeeping, accounting
contagious, communicable, infectious, transmissible
mammal, mammalian, warm-blooded animal
mechanism, workings, inner workings
fact, true statement, established truth
opinion, view, viewpoint, belief
reason, rationale, justification
ability, capability, skill, competence
lack, absence, shortage
what's it for, what's the point, why bother > purpose, rationale, motivation, objective, goal
how come, why is that, what's behind, reason behind > cause, reason, explanation, rationale
what makes, what brings about, what sets off > cause, trigger, mechanism, factor
what happens if, what happens when > effect, consequence, result, outcome
ends up, turns out, comes out, winds up > result, outcome, conclusion
stands for, what is meant > definition, meaning, abbreviation, term
such as, for instance, show me one, give me one > example, instance, illustration
good about, good side, why choose, what's nice, plus side > advantage, benefit, strength, merit
bad about, bad side, the catch, what's wrong with, downsides > disadvantage, drawback, limitation, weakness
good and bad, pluses and minuses, for and against, pros and cons > advantage, disadvantage, trade-off, evaluation
give and take, can't have both, win some lose > trade-off, compromise, balance
tell apart, tell the difference, mix up, get confused > difference, distinction, distinguish, differentiate, confusion
not the same, what sets apart, versus > difference, distinction, contrast, comparison
alike, have in common, look the same > similarity, common, analogous, shared
first thing, next thing, walk through > step, procedure, sequence
before you can, need beforehand, must have first > prerequisite, precondition, requirement
must we, obliged to, are we obliged > requirement, mandatory, obligation, compulsory
at most, most allowed, go above, go over > limit, maximum, cap, threshold, exceed
how little, at least, bare minimum > minimum, threshold, floor, lower bound
unless, apart from, doesn't count > exception, exclusion, exemption, special case
rule of thumb, ballpark, roughly, more or less > heuristic, approximation, estimate, guideline
how to calculate, work it out, figure out > formula, calculation, compute, derivation, equation
measured in, what units > unit, measurement, scale, dimension
how long, how much time, takes forever > duration, period, interval, length
how often, how many times, every so often > frequency, rate, interval, periodicity
how far, how wide, how high, how deep > distance, width, height, depth, range, extent
how big, how large, size of > size, magnitude, dimension, extent, volume
how hot, how cold, how warm > temperature, degree, heat
how heavy, weighs, how much weight > weight, mass
how likely, the odds, what chance > probability, likelihood, risk
how sure, how certain, can we trust > confidence, certainty, reliability, validity
how many people, head count, how many folks > number, population, headcount, participant
which people, who does, who's in charge > role, responsibility, owner, responsible
who thought of, who invented > inventor, founder, author, originator, discovered
come from, comes from, where it started > origin, source, provenance, etymology
when was it, what year > date, year, century, beginning, founded
main idea, gist, bottom line, in a nutshell, key point > summary, thesis, conclusion, abstract, takeaway
boil down, sum up, long story short > summary, summarize, essence, conclusion
back up, bear out, shows that > evidence, support, confirm, demonstrate
shoot down, poke holes, disagree with, argue against > refute, rebuttal, criticism, counterargument, objection
take for granted, taken as given, just assume > assumption, premise, presuppose, axiom
made up of, consists of, what's in it > composition, component, constituent, ingredient
break down into, parts of > component, decomposition, element, analysis
sort into, group into, kinds of, sorts of > classification, category, type, taxonomy
goes up, shoots up, climbs > increase, rise, growth, escalate
goes down, comes down, drops off > decrease, decline, decay, reduction
levels off, flattens out, stops rising > plateau, saturation, asymptote, stabilize
swings back, back and forth > oscillation, fluctuation, cycle, variation
keeps going, never stops > continuous, persistent, ongoing, indefinite
over and over, again and again, keeps happening > recurring, repeated, periodic, chronic
bit by bit, little by little, step by step > gradual, incremental, progressive
out of nowhere, right away > sudden, abrupt, immediate, acute, spontaneous
side by side > simultaneous, concurrent, parallel
one after another, in a row, back to back > consecutive, sequential, successive, serial
backwards, flipped > inverse, reverse, converse, opposite
cancel out, makes up for, evens out > offset, compensate, neutralize, balance
blocks the way, holds back, stand in way > obstacle, barrier, inhibit, hinder, constraint
helps along, speeds things up, gives a push > facilitate, accelerate, promote, catalyst
get rid of, do away with, throw out, take out > remove, eliminate, abolish, discard, eradicate
keep away, keep out, ward off, stay clear > prevent, avoid, protection, exclusion
fall apart, break up, come apart > disintegrate, decompose, dissolution, collapse
stick together, hold together, cling > cohesion, adhesion, bond, binding
mixed together, put together, blend > combine, mixture, synthesis, compound, merge
wears off, fades away, dies down > decay, diminish, decline, attenuation
pick between > decision, selection, choice, criterion
go wrong, goes bad, mess up, screw up > error, failure, mistake, fault
get it wrong, common mistakes, people think > misconception, error, fallacy, pitfall
watch out, be careful, heads up > caution, warning, precaution, risk
in case, worst case > contingency, scenario, risk, hypothetical
depends on, hinges on > dependent, factor, condition, determine, function
linked to, tied to, goes with > related, association, correlation, connection
no matter what, in any case > regardless, invariant, independent, unconditional
as long as, provided that > condition, conditional, requirement
on purpose, meant to, knowingly > intentional, deliberate, intent
by accident, by chance, by mistake > accidental, random, unintentional, chance
on its own, by itself, without help > spontaneous, automatic, autonomous, independent
by hand, ourselves > manual, handmade
nearly always, as a rule, normally > usually, typical, generally, default
hardly ever, blue moon, almost never > rare, seldom, infrequent, exceptional
nowadays, these days, right now > current, contemporary, modern, present
back then, used to be > formerly, historical, past, previous
from now on, down the road, later on > future, subsequently, long-term, effective
for now, time being, stopgap > temporary, interim, provisional
for good, for ever, no going back > permanent, irreversible
can be undone, take it back > reversible, revoke, withdraw, return
too much, way too many, overdo > excess, surplus, excessive, overload
too little, not enough, running short > shortage, deficiency, deficit, insufficient, scarcity
just enough, just right > sufficient, adequate, optimal, optimum
best possible, sweet spot > optimum, optimal, maximize
worth it, pay off, worthwhile > benefit, value, cost-effective, return
make sense of, head around, wrap my head > understand, interpret, explanation, comprehension
easier to remember, memory trick > mnemonic, memory aid
cheat sheet, quick notes, one pager > summary, overview, reference
big picture, bird's eye view > overview, context, framework, holistic
nitty gritty, ins and outs, small print > detail, specifics, terms
stand the test, holds up, still true > valid, robust, validity
doesn't apply, no longer counts, out of date > invalid, obsolete, outdated, exempt
allowed to, may we, is it ok > permitted, permission, allowed, policy, eligible
not allowed, can't do, no go, off limits > prohibited, forbidden, restriction, banned
up to you, don't have to, if you like > optional, voluntary, discretionary
turning point > threshold, tipping point, critical point, watershed
starting point, where to begin > baseline, introduction, origin, initial
before and after > comparison, change, transition
knock-on, ripple, side effects, spillover > consequence, effect, side effect, externality
vicious circle, feeds itself, snowball > feedback, positive feedback, reinforcement, spiral
chain reaction, domino > cascade, chain, sequence, propagation
middle ground, meet halfway, in between > compromise, intermediate, moderate
passed down, runs in families, get from parents, born with > inheritance, hereditary, genetic, congenital, gene
copies itself, makes copies > replication, reproduction, division, mitosis
how cells split, splitting cells, cell makes two > mitosis, cell division, cytokinesis, meiosis
sperm and eggs, halves the chromosomes > meiosis, gamete, haploid
plants make food, turn sunlight into > photosynthesis, chlorophyll, autotroph
burn sugar, energy from food, energy in cells > respiration, metabolism, glycolysis, atp
reading the gene, making protein, copying dna > transcription, translation, replication, gene expression
who eats whom, eats what, top predator > food chain, food web, trophic level, predator
living together, help each other, both benefit > symbiosis, mutualism
lives off, feeds on, leeches > parasite, parasitism, host
die out, no longer exist, wiped out > extinction, extinct
survival of fittest, adapt over generations > natural selection, evolution, adaptation, fitness
where it lives, natural home, surroundings > habitat, environment, niche, ecosystem
germs, nasties > pathogen, bacteria, virus, microbe
how it spreads, catch it, pick up > transmission, infection, vector, route
caught it before, body remembers, protected against > immunity, memory cell, antibody, vaccination
body attacks itself, attacks own cells > autoimmune, autoimmunity
fights off, body's defence, defends against > immune system, immunity, antibody, white blood cell
thins the blood, stops clots > anticoagulant, heparin, thrombosis
painkiller, takes away pain, something for pain > analgesic, opioid, anti-inflammatory
knocked out, put under, put to sleep, numb > anesthesia, anaesthetic, sedation
water pill, makes you pee > diuretic, urination
throwing up, puke, feeling sick > nausea, vomiting, emesis
loose stool, the trots > diarrhea, diarrhoea, gastroenteritis
bunged up, can't poop > constipation
short of breath, can't breathe, out of breath > dyspnea, dyspnoea, respiratory distress, asthma
passed out, fainted, blacked out > syncope, loss of consciousness
heart racing, pounding heart, irregular beat > tachycardia, palpitation, arrhythmia
slow heart, slow pulse > bradycardia
yellow skin, yellow eyes > jaundice, bilirubin
puffy, swollen, water retention > edema, oedema, inflammation
rash, red spots, itchy, hives > dermatitis, urticaria, eczema, pruritus
bruise, black and blue > haematoma, contusion
low iron, pale and tired > anemia, anaemia, iron deficiency, hemoglobin
sugar disease, sugar level, high sugar > diabetes, glucose, insulin, hyperglycemia
low sugar, sugar crash > hypoglycemia, glucose
thin bones, brittle bones > osteoporosis, bone density
worn joints, stiff joints > arthritis, osteoarthritis, cartilage
memory loss, forgetful old people > dementia, alzheimer, amnesia
shaking fit, convulsion > seizure, epilepsy
lump, abnormal growth > tumour, tumor, neoplasm, cyst
spread of cancer, cancer moved > metastasis, metastatic
how serious, how advanced > severity, stage, staging, grade
will they recover, chances of survival > prognosis, survival rate, mortality
death rate, how many die, number of deaths > mortality, fatality
how many infected, how common > prevalence, incidence, epidemiology
warning signs, can you tell > symptom, sign, diagnosis, indicator, criterion
what doctor checks, find what's wrong > diagnosis, examination, test, screening
must not take, should not take, avoid taking > contraindication, precaution
how many pills > dose, dosage
don't mix, taken together > interaction, drug interaction, contraindication
get hooked, can't stop taking, craving > addiction, dependence, withdrawal
needing more, gets used to > tolerance, resistance, desensitization
fake pill, sugar pill, dummy treatment > placebo, control group, blinding
take a sample, piece of tissue > biopsy, histology, specimen
keeps body steady, same temperature inside > homeostasis, thermoregulation
water moves across, moves through membrane > osmosis, diffusion, active transport
breaks down food, speeds up reaction > enzyme, digestion, catalyst, substrate
shape changes, unfolds, cooked egg > denaturation, conformation, protein folding
cell kills itself, programmed death > apoptosis
stomach bug, food poisoning > gastroenteritis, salmonella, infection
body clock, jet lag > circadian rhythm, melatonin
fight or flight, adrenaline rush > sympathetic nervous system, adrenaline, stress response
rest and digest, calm down body > parasympathetic, vagus nerve
sour, lemon juice, vinegar > acid, acidic, ph
soap and bleach > base, alkaline, ph
fizz, bubbles up, gives off gas > effervescence, gas evolution, carbon dioxide, reaction
goes cloudy, solid at bottom > precipitate, precipitation, insoluble
rust away, eats into metal > corrosion, oxidation
catch fire, burns, blow up > combustion, ignition, flammable, explosive
gives off heat, warms up > exothermic, enthalpy
gets cold, takes in heat, cools down > endothermic, enthalpy
stir in, melts in water, disappears in water > dissolve, solubility, solution, solvent
how strong solution, how concentrated > concentration, molarity, dilution
water it down, thin out > dilute, dilution
share electrons > covalent bond, valence
plus attracts minus, opposites attract > ionic bond, electrostatic, coulomb
oil and water, doesn't mix > immiscible, nonpolar, hydrophobic
not used up, speeds up reaction > catalyst, activation energy
goes both ways, can go backwards, back reaction > reversible, equilibrium
shift to right, shift the balance > le chatelier, equilibrium
how many grams, balance the equation, how much reactant > stoichiometry, molar mass, mole
same formula > isomer, isomerism
heavy water, same element heavier > isotope, neutron
splitting atoms, nuclear split > fission, nuclear reaction
joining nuclei, inside the sun > fusion, nuclear fusion
turns to gas, dries up, steam > evaporation, vaporization, boiling point
turns solid, ices over > freezing, solidification, freezing point
separate liquids, boil off > distillation, fractionation
fumes, dangerous to breathe, goggles > hazard, toxic, ventilation, safety, fume hood
keeps moving, hard to stop, stays put > inertia, momentum, newton's first law
equal and opposite, pushes back > reaction force, newton's third law
speeds up, picks up speed > acceleration, accelerate
slows down, brakes > deceleration, friction, drag
thrown ball, flying ball > projectile, trajectory, parabola
going in circles, pulled outwards > centripetal, centrifugal, circular motion, angular
turning force, lever arm, see-saw > torque, moment, lever, fulcrum
bounces off, crash together, smash > collision, elastic, momentum, impact
stretches, springs back, squash > elasticity, hooke's law, spring constant, deformation
floats, sinks > buoyancy, density, archimedes
thick liquid, runny, flows slowly > viscosity, viscous, fluid
smooth flow, choppy flow, swirls > laminar, turbulent, turbulence, reynolds number
pitch of sound, high note, siren passing > frequency, doppler effect, acoustic
loudness, how loud, noisy > amplitude, intensity, decibel
light bends, straw looks bent > refraction, refractive index, snell's law
splits into colours, rainbow > dispersion, spectrum, refraction
spreads round corners, goes through slit > diffraction, interference
electric shock, hair stands up > charge, electrostatic, discharge
electricity flow > current, voltage, charge
push of electricity, how many volts > voltage, potential difference, electromotive force
power plant, makes electricity > generator, induction, turbine
lets electricity through, carries current > conductor, conductivity
blocks electricity, keeps heat in > insulator, insulation, dielectric
faster than light, clocks run slow > relativity, speed of light, time dilation
in two places, both at once > superposition, quantum, wave function
can't know both, fuzzy position > uncertainty principle, heisenberg
nothing is lost, can't be destroyed > conservation, first law
runs down, things get messy, heat death > entropy, second law
lowest possible temperature, coldest > absolute zero, kelvin
how efficient, wasted energy > efficiency, loss
how far off, give or take, plus or minus > uncertainty, error, tolerance, margin
how steep, steepness > slope, gradient, derivative
area underneath, under the curve, adding up slices > integral, integration
closer and closer, settles at > limit, converge, convergence, asymptote
goes to infinity, never settles > divergence, diverge, unbounded
undo differentiation > antiderivative, integral
chain of functions, function inside function > composition, chain rule
crosses zero, hits the axis > root, zero, intercept
u shaped curve, x squared > parabola, quadratic
show it's true, why it's true > proof, theorem, derivation
show it's false > counterexample, disprove, contradiction
assume the opposite, leads to nonsense > contradiction, indirect proof
domino proof > induction, inductive step, base case
it follows that, goes both ways > implication, equivalence, biconditional
how many ways, ways to pick, ways to arrange > combination, permutation, combinatorics
split evenly, goes into, no remainder > divisible, divisor, factor, modulo
what's left over, leftover > remainder, residual, modulus
divides by itself, can't be divided > prime number, prime
to the power, squared, cubed > exponent, power, exponential
grows crazy fast, doubles each time > exponential, exponential growth, geometric
number grid, table of numbers, rows and columns > matrix, table, array
can be undone, flip the matrix > inverse, invertible
no redundancy > linearly independent, basis, rank
at right angles, ninety degrees, square to > perpendicular, orthogonal, normal
length of arrow, vector length > norm, magnitude
longest side, right triangle > hypotenuse, pythagorean theorem
round the outside, edge length > perimeter, circumference
belongs to, part of group > element, membership, set, subset
overlap, shared by both > intersection, venn diagram
either one, all together > union, disjunction, sum
usual value, typical value > mean, median, mode, average
how spread out, scattered > variance, standard deviation, dispersion, range
odd one out, weird values, way off > outlier, anomaly
lopsided, long tail > skewness, skewed, asymmetric
bell shaped, bell curve > normal distribution, gaussian
moves together, hand in hand > correlation, covariance, association
just coincidence > correlation, causation, spurious
something else behind, hidden factor > confounder, confounding, lurking variable
trend line, best fit > regression, least squares, linear model
learns noise, fits too well > overfitting, regularization
real or luck, just by chance > significance, p-value, hypothesis test, random
compare two groups, compare averages > t-test, anova, hypothesis test
compare three groups, several groups > anova, f-test
counts in categories, compare proportions > chi-squared, contingency table
missed it, didn't catch > false negative, type ii error, miss
enough people, big enough sample > sample size, power analysis
ask people, poll, send out questions > survey, questionnaire, sampling
picked fairly, drawn at random, drawn by lot > random sample, randomization
not representative, only asked friends > sampling bias, selection bias, bias
people drop out, left the study > attrition, dropout, missing data
chance given that, knowing that already > conditional probability, bayes' theorem
change your odds > bayesian, posterior, prior
don't influence, no influence > independent, independence
can't both happen > mutually exclusive, disjoint
long run average, what you'd expect > expected value, large numbers, mean
more data better, average settles down > large numbers, consistency, convergence
dice, coin flip > probability, random variable, bernoulli, binomial
events per hour, calls per hour > poisson, rate
random runs, simulate > monte carlo, simulation, bootstrap
yes or no, either or > binary, logistic regression, bernoulli
same scale, make comparable > normalize, standardize, z-score
out of hundred, percent > percentage, proportion, percentile
money is tight, short of cash, out of money > liquidity, cash flow, insolvency, runway
money lasts, burning money, burn through cash > runway, burn rate, cash flow
goes bust, goes broke, goes under, can't pay > bankruptcy, insolvency, default
things get pricier, cost of living, prices go up > inflation, consumer price index, price level
money worth less, buys less > inflation, purchasing power, devaluation
economy goes down, hard times > recession, depression, downturn
out of work, lost jobs, jobless > unemployment, layoff, labour market
want to buy, what buyers want > demand, preference, utility
what sellers offer, amount made > supply, production, output
price too high, too expensive, buyers react > elasticity, demand
giving up instead > opportunity cost, trade-off
money already gone, money after bad > sunk cost
one more unit, extra one > marginal, marginal cost, marginal utility
cheaper in bulk, bigger is cheaper > economies of scale, volume discount
only one seller, no competition, corner the market > monopoly, market power, antitrust
agree on prices, secret price deal, fix prices > cartel, collusion, price fixing
ride for free > free rider, public good
pollution hurts others, bystanders pay > externality, social cost
one knows more, hidden info > information asymmetry, adverse selection, moral hazard
careless because insured > moral hazard, incentive
country's total output, size of economy > gdp, gross domestic product
rich and poor, rich get richer > inequality, income distribution, gini coefficient
tax on imports, protect local makers > tariff, protectionism, quota
do what's best, better at making > comparative advantage, specialization
print money, more money around > money supply, quantitative easing, monetary policy
state spends, government cuts > fiscal policy, public spending, austerity
what we own, what we owe > asset, liability, balance sheet
money coming in, takings, what we sell > revenue, turnover, sales
money going out, spending, outgoings > expense, expenditure, cost, cash flow
left after costs, make money > profit, margin, net income
before interest, before tax > ebit, ebitda, operating profit
loses value, worth less yearly, wear off value > depreciation, amortization
who owes us, unpaid bills, haven't paid > accounts receivable, overdue, outstanding
bills we owe, have to pay > accounts payable, liability, creditor
pay late, remind to pay, chase payment > overdue, reminder, dunning, payment term
books don't match, don't add up > reconciliation, discrepancy, audit
close the books, end of month > month-end closing, closing, financial statement
check the books > audit, auditor, reconciliation
cook the books, fiddle numbers > fraud, misstatement, manipulation
not paid yet > accrual, deferral, matching principle
money back, get paid back, pay me back > reimbursement, expense claim, refund
worth today, money now, money later > present value, discount rate, net present value
interest on interest > compound interest, compounding
all eggs, spread the risk > diversification, portfolio, hedge
bet against, price will fall, sell borrowed shares > short selling, short position
ups and downs, wild swings > volatility, risk, variance
borrow to invest, bet with borrowed > leverage, debt, margin
piece of company, own a piece > share, equity, stake, shareholder
paid to owners, share of profit > dividend, distribution
sell to public, go public > ipo, initial public offering, listing
lose customers, customers leave, people quit subscription > churn, attrition, retention
keep customers coming, come back again > retention, loyalty, repeat purchase
get new customers, find buyers > acquisition, lead generation, marketing
win a customer, cost per customer > acquisition cost, cac
customer brings in, worth of customer > lifetime value, ltv, revenue per customer
sell to whom, aimed at, meant for > target audience, segment, persona, customer
why buy, makes us special, stand out > unique selling point, value proposition, differentiation, positioning
make known, spread the word, hype > promotion, advertising, marketing, publicity
word of mouth, tell a friend > referral, recommendation, advocacy
how many click, how many buy > conversion rate, click-through rate, funnel
try for free, test before buying > free trial, sample, demo
cheap offer, on sale, money off > discount, promotion, rebate
buy other firm, join companies > acquisition, merger, takeover
stuff in stock, shelves, left in store > inventory, stock, warehouse
out of stock, sold out > stockout, shortage, backorder
who delivers parts, who delivers > supplier, procurement, supply chain
middleman, in between seller > intermediary, wholesaler, distributor, broker
haggle, better deal > negotiation, bargaining
handshake, signed paper > contract, agreement
take to court, sue, file a case > lawsuit, litigation, claim, plaintiff
to blame, whose fault, on the hook > liability, responsible, fault, negligence
not careful enough, didn't take care > negligence, duty of care
broke the deal, didn't keep promise > breach, contract, default
make good, pay for harm > damages, compensation, restitution
back out, want out > termination, withdrawal, rescission, cancellation
is it binding, legally valid > valid, enforceable, binding, contract
offer and yes, deal made > offer, acceptance, contract formation
tricked into signing, forced to sign > misrepresentation, duress, undue influence
both wrong, both mistaken > mistake, common mistake, voidable
defending yourself, hit back > self-defence, justification
sent to jail, locked up, behind bars > imprisonment, custody, sentence
innocent until, who must prove > presumption of innocence, burden of proof
beyond doubt > standard of proof, reasonable doubt
earlier cases, older rulings > precedent, case law
challenge ruling, next court, fight the ruling > appeal, review
time runs out > limitation period, statute of limitations, deadline
which court, where to sue > jurisdiction, venue
out of court, without a judge > settlement, mediation, arbitration
copy someone's work, use a picture > copyright, licence, infringement, fair use
steal an idea, protect an invention > patent, intellectual property
keep it secret, not tell anyone > confidentiality, nondisclosure, secrecy
personal info, my details > personal data, privacy, data protection
get fired, sacked, let go, kicked out > dismissal, termination, redundancy
hand in notice, quitting, leave the job > resignation, notice period, termination
rent a flat, kick out tenant > lease, tenancy, eviction
money after death, left to family > inheritance, estate, succession
making laws, pass a law > legislation, bill, parliament, legislative process
block a law, reject a law > veto, judicial review
who can vote, right to vote > suffrage, franchise, electorate
votes into seats, share of seats > proportional representation, electoral system, majority
draw districts unfairly > gerrymandering, constituency
power split, keep in check > separation of powers, checks and balances
who's in power, run the country > government, executive, ruling party
topple government, remove the government > no-confidence vote, impeachment
topple the king, seize power > coup, revolution, overthrow, usurp
strongman, one man rule > dictator, autocracy, authoritarian
ban books, silence the press > censorship, repression
rules itself, break away > autonomy, secession, independence, sovereignty
countries agree, deal between states > treaty, convention, international law
cut off trade, punish a country > sanction, embargo
stop fighting, lay down arms > armistice, ceasefire, surrender, peace treaty
started the war, war broke out > cause, origin, outbreak, trigger
won the war, who won > victory, defeat, outcome
lost the war, gave up > defeat, surrender, capitulation
pay after war, pay for war > reparation, indemnity
arms build-up, more weapons > arms race, militarism, rearmament
took land, grabbed territory > annexation, conquest, expansion, territory
people rose up, angry mob, riots > uprising, revolt, unrest, revolution
freed the slaves, end of slavery > abolition, emancipation
moved to cities, left the farms > urbanization, rural exodus, migration
machines and factories, first factories > industrialization, industrial revolution
stock market crash, crash of 1929 > great depression, economic crisis
old writings, old letters > primary source, manuscript, archive
digging up, old ruins > archaeology, excavation, artefact
knights and castles, dark ages > medieval, feudalism, chivalry
bound to land, unfree peasants, work for lord > serfdom, serf, feudalism, manor
church split, new faith > reformation, schism, protestantism
killed the leader, leader shot > assassination, regicide
what people expect, proper behaviour > norm, role, convention, expectation
growing up, raised to > socialization, norm, upbringing
rich and poor, upper and lower > class, stratification, inequality
move up, climb the ladder > social mobility
follow the crowd, fit in, copy everyone > conformity, peer pressure, social norm, groupthink
do as told, following orders > obedience, authority, milgram
nobody helps, stand and watch > bystander effect, diffusion of responsibility
us versus them, our group > ingroup, outgroup, prejudice, identity
judge by looks, lump together, pigeonhole > stereotype, prejudice, labelling
treated worse because > discrimination, prejudice, inequality
feel lost, don't belong > alienation, anomie, isolation
can't remember, slips my mind, blank out > forgetting, memory, retrieval, amnesia
cram, learn by heart, study tricks > memorization, rehearsal, retention, spaced repetition
hold in mind, keep in head > working memory, memory span, capacity
remember the last > primacy effect, recency effect, serial position
dog and bell, learn by pairing > classical conditioning, pavlov, association
carrot and stick, rewards and punishments > reinforcement, operant conditioning, incentive
copying others, learn by watching > observational learning, imitation, modelling
what drives people, why people act > motivation, drive, need
for fun, because it's fun, its own sake > intrinsic motivation
for the money, for the grade > extrinsic motivation, reward
see what fits, ignore opposing facts > confirmation bias
first number sticks, first price seen > anchoring
knew all along, obvious afterwards > hindsight bias
comes to mind, heard it recently > availability heuristic, cognitive bias
hate losing, afraid to lose > loss aversion, prospect theory
two minds, uncomfortable beliefs > cognitive dissonance
blame the person, blame the character > fundamental attribution error, attribution
stages of childhood, kids' stages, kids learn to > development, piaget, developmental stage
baby and mother, clingy child > attachment, caregiver
feeling down, no energy > depression, mood disorder
always scared, panic, worry too much > anxiety disorder, anxiety, panic attack
hearing voices, seeing things > hallucination, schizophrenia, psychosis
talk it out, see a shrink > psychotherapy, counselling, therapy
bottled up, push down memories > repression, defence mechanism, unconscious
worn out, sick of work, can't cope > burnout, stress, exhaustion, coping
in the zone, forget the time > flow, concentration, absorption
right and wrong, is it wrong > ethics, moral, morality
most good, ends justify means > utilitarianism, consequentialism
because it's duty, must never lie > deontology, kant, categorical imperative
being good, good character > virtue ethics, virtue, aristotle
anything for sure, can we know > epistemology, knowledge, scepticism
what is real > metaphysics, ontology, reality
choose freely, everything already decided > free will, determinism
brain versus mind, body and soul > dualism, mind-body problem, consciousness
born blank, blank slate > tabula rasa, empiricism, locke
i think therefore > cogito, descartes
meaning of life > existentialism, nihilism, absurd
obey the state, why obey > social contract, legitimacy, political obligation
attacks the person, personal insult > ad hominem, fallacy
going in circles, proves itself > circular reasoning, begging the question
leads to disaster, where it ends > slippery slope
twists your words, misquotes the opponent > straw man
still same ship, parts all replaced > identity, persistence, ship of theseus
does god exist, why evil exists > theodicy, theism, problem of evil
ground shakes, tremor > earthquake, seismic, magnitude
spits lava, mountain explodes > volcano, eruption, magma
moving continents, plates bump > plate tectonics, continental drift, subduction
worn away, wash away > erosion, weathering, sediment
how rocks form, kinds of rock > igneous, sedimentary, metamorphic, rock cycle
no rain, dried out > drought, arid, desertification
river burst > flood, inundation
rains a lot, wet season > precipitation, monsoon, rainfall
big storm, twister > hurricane, cyclone, tornado
earth heats up, hotter planet > global warming, climate change, greenhouse effect
cutting down trees, chop trees > deforestation, logging
where people live, crowded place > population density, settlement, distribution
how many babies, kids per woman > birth rate, fertility
people get older, more old people > ageing population, demographic change, life expectancy
people move away, leave home country > emigration, migration, push factor
people move in, newcomers > immigration, migration, integration
poor countries, third world > developing country, global south, development
summer and winter, tilt of earth > season, axial tilt, solstice
high water, moon pulls sea > tide, gravitation
sentence doer > subject, agent, active
done to it > passive, passive voice, object
word endings, endings change > inflection, declension, conjugation, suffix
telling someone to, giving orders > imperative
masculine or feminine, der die das > grammatical gender, article
sounds like, say out loud > pronunciation, phonetics, stress
rolled r, mouth position > articulation, consonant, phonetics
false friends, looks the same > cognate, false cognate
polite form, formal you > register, honorific, formal
slang, street talk > colloquial, informal, register
word came from, roots of word > etymology, origin
dots and commas, commas > punctuation, comma
write it again, touch up > revision, editing, rewrite, draft
check for typos, spelling mistakes > proofreading, orthography, correction
copy without credit, stealing text > plagiarism, citation, attribution
list of books, source of quotes > bibliography, citation, reference, source
in own words, reword > paraphrase, rephrase, summary
opening line, start an essay, grab attention > introduction, hook, thesis statement
wrap up, end an essay, closing words > conclusion, summary
how many words, minimum words > word count, length
good guy, main guy, hero > protagonist, main character
bad guy > antagonist, villain
tells the story, storyteller's view > narrator, point of view, perspective
story goes > plot, summary, storyline
moral of story, really about > theme, message, motif
hints at later, clue early on > foreshadowing
jump back, earlier scene > flashback, analepsis, chronology
means the opposite, not meant seriously > irony, sarcasm, ambiguity
picture language, compares things > metaphor, simile, imagery
act like people, talking objects > personification
over the top, exaggerate > hyperbole, exaggeration
sound words, bang and boom > onomatopoeia
lines that rhyme, syllable pattern > rhyme scheme, metre, verse
most exciting part, high point > climax, turning point
fatal mistake, hero's downfall > tragic flaw, tragedy, hamartia
shaky picture, motion blur > shutter speed, stabilization
grainy picture > iso, noise
matching colours, opposite colours > complementary, colour wheel, harmony
mix paint, make brown > primary colour, secondary colour, pigment
arrange the picture, place in picture > composition, rule of thirds, framing
look 3d, looks deep > perspective, vanishing point, shading
beats per bar, three four time > time signature, metre, measure
several notes together > chord, harmony, triad
out of tune, tune up > intonation, tuning, pitch
song parts, bit that repeats > chorus, refrain, verse, form
take the weight, will it hold, can it carry > load capacity, strength, load bearing
snaps, breaks in two, cracks > fracture, failure, brittle
bends, sags, gives way > deflection, bending, deformation, buckling
doesn't bend back, stays bent > plastic deformation, yield point
cracks after use, breaks after years > fatigue, crack growth, cyclic loading
worn out, wears down > wear, abrasion, service life
drips, lets water through, not tight > leak, seal, leakage
squeaks, grinds, needs oil > lubrication, friction, bearing
rattles, shakes, wobbles > vibration, imbalance, resonance
gets too hot, runs hot > overheating, thermal, cooling
won't start, doesn't turn on > failure, power supply, fault, troubleshooting
keeps tripping, fuse blows, power goes out > overload, circuit breaker, short circuit, outage
wiggle room, how exact > tolerance, clearance, precision
grows with heat, expands when hot > thermal expansion
holds the setting, keeps temperature constant > controller, thermostat, setpoint, feedback
overshoots, keeps swinging > oscillation, overshoot, damping, stability
try out version, first rough build > prototype, mock-up, pilot
spare one, second one standby > redundancy, backup, spare
will it last, how long lasts, before it breaks > service life, durability, lifespan, mean time
regular check-up, when to service > maintenance, inspection, interval
can go wrong, weak spots > risk analysis, failure mode, hazard, vulnerability
stay safe, what to wear > safety, protective equipment, precaution
turn off fast, big red button > emergency stop, shutdown
time off, days off, a week off, going away > vacation, annual leave, holiday, leave request
number of holidays, many days off, days left > vacation entitlement, annual leave, leave balance
left over days, unused days, into next year > carryover, vacation, expiry
feel ill, called in sick, can't come in > sick leave, absence, sick note, notification
having a baby, new parent > parental leave, maternity leave, paternity
wedding day off, funeral, moving house day > special leave, bereavement leave
unpaid break, long break > sabbatical, unpaid leave
work from home, from the couch, from abroad > remote work, home office, telework
come in late, fixed hours > working hours, flexitime, core hours
stay late, extra hours, work weekends > overtime, compensation, working hours
clock in, log my hours, punch in > time tracking, timesheet, attendance
get paid, payday, money on account > payroll, salary, payment date
more money, ask for raise, pay bump > salary review, pay rise, promotion
christmas money, thirteenth month > bonus, year-end bonus
claim back, get money back, out of pocket > reimbursement, expense claim, receipt, refund
lost the receipt, no bill > receipt, substitute receipt, voucher
lunch with client, take someone out > entertainment expense, hospitality, meal
train ticket, flight, taxi, trip costs > travel expense, business trip, booking
which hotel, where to sleep > accommodation, hotel, lodging
by own car, gas money, petrol money > mileage, travel allowance
can i spend, spending without asking > budget, spending limit, approval, threshold
who says yes, get the ok, green light > approval, sign-off, authorization
presents from customers, take gifts, freebies > gift policy, bribery, compliance
first day, new here, new hire, just joined > onboarding, induction, orientation, new employee
show the ropes, someone to help > mentor, buddy, onboarding
trial months, first months > probation, probationary period
last day, hand back laptop, leaving the firm > offboarding, return of equipment, exit, termination
yearly talk, talk with boss, my performance > appraisal, performance review, feedback
get ahead, next career step > promotion, career, development
learn something new, take a course > training, professional development, education budget
bring a friend, recommend someone > referral, recruitment, bonus
find new people, need more hands > recruitment, hiring, vacancy
being picked on, nasty boss, creepy colleague > harassment, bullying, complaint, grievance
someone to trust, in confidence > ombudsperson, contact person, confidentiality
report something shady, speak up > whistleblower, compliance, reporting
side job, second job, moonlight > secondary employment, permission
talk to press, posting about work > communication policy, press, social media
angry customer, unhappy client, someone complains > complaint, escalation, support
how fast answer, reply time > response time, service level, agreement
wants money back, send it back > refund, return, withdrawal
phone at night, after hours > on-call, standby, duty roster
passing it up, boss must know > escalation, escalate
what we said, what we agreed, what was decided > decision, minutes, agreement, resolution
who was there, who came > attendee, participant, attendance
points to discuss > agenda, topic
writes it down, take notes > minutes, note taker, protocol
my tasks, whose job > action item, task, assignment, responsible
due when, by when, until when, hand in > deadline, due date, submission, cutoff
running late, won't make it > delay, schedule slip, overdue
push back, move to later, move the date > postpone, reschedule, extension, defer
more time please, late hand in > extension, deadline, late submission
new wishes, keeps growing > scope creep, change request, scope
stuck on, waiting on, can't go on > blocker, dependency, impediment
what comes first, most important first > priority, prioritization, ranking
on my plate, swamped, snowed under > workload, capacity, overload
are we finished, ready yet > completion, definition of done, deadline
what went well, do it better > retrospective, lessons learned, improvement
how far along, where we stand > status, progress, milestone
who steps in, while i'm away, fills in > deputy, substitute, cover, handover
pass on work, give someone else > handover, delegate, transfer
kick off, get going, ball rolling > kickoff, start, launch, initiate
pull the plug, give up on > cancel, discontinue, abort, termination
trial run, try small first > pilot, test, prototype
buy new stuff, order things > procurement, purchase order, equipment request
who's allowed in, enter the building, lost my key > access, badge, key, access card
where to park, park my car > parking, parking space
leave the building, alarm goes off > evacuation, fire alarm, assembly point, emergency
got hurt, cut finger, accident at work > first aid, accident report, workplace accident
bad back, chair and desk > ergonomics, workstation, health
join the club, become a member, sign up > membership, registration, application
leave the club, quit the club > membership cancellation, termination, notice period
cost to join, yearly fee > membership fee, dues, contribution
handles the money, club money > treasurer, cash, budget, account
call everyone together, invite all members > general meeting, convocation, invitation
give money, chip in, pass the hat > donation, contribution, fundraising
find a sponsor, who pays > sponsorship, funding, grant
rent a room, find a place > venue, booking, rental
who brings what, potluck > catering, food, volunteer
what to bring, what to pack > packing list, equipment, gear
how to play, whose turn > rules, setup, turn order
tied, same points > tie, tiebreak
bend the rules, cheat > violation, misconduct, disqualification
get fitter, get in shape > fitness, training, conditioning
sore after sport, muscle ache > soreness, recovery, regeneration
dough doesn't rise, bread too flat > yeast, proofing, fermentation
too salty, tastes bland > seasoning, salt, taste
in the oven, how hot oven, oven setting > baking time, temperature
no meat, no animal stuff > vegetarian, vegan
can't eat nuts, can't have milk > allergy, allergen, intolerance, lactose
keeps fresh, how long fresh > shelf life, storage, expiry, preservation
leaves turn yellow, plant is dying > nutrient deficiency, overwatering, disease
plants get eaten, snails > pest, pest control, infestation
when to plant, into the ground > sowing, planting, season
how much water, how often water > watering, irrigation
shady spot, lots of sun > light requirement, partial shade, location
flunk, bomb a test, didn't pass > fail, resit, failing grade
repeat the exam, second try > resit, retake, repeat
will be asked, on the exam > exam topic, syllabus, examination content
allowed in exam, bring to exam, use a calculator > permitted aids, formula sheet, calculator
how many points, how it's graded, need to pass > grading, pass mark, assessment, credit
skip class, miss a class, didn't show up > absence, attendance, excused
must be there, must i attend > attendance, mandatory, compulsory
get a place, sign up class > enrolment, registration, admission
pay for studies, money for students > tuition, scholarship, grant, loan
study group, learn together > collaboration, peer learning, group work
what others found, earlier studies > literature review, prior research, related work
how they did, how it's done, did the study > methodology, method, study design
they found, what came out > result, finding, outcome
what's still unknown, open questions > research gap, limitation, future work
same result again, do others agree > replication, reproducibility, reliability
measure right thing, measures something else > validity, construct validity
same every time, comes out same > reliability, consistency, repeatability
works elsewhere, true for everyone > generalizability, external validity
experts check, checked by experts > peer review
nobody knows which, who got placebo > double blind, blinding, placebo
over many years, follow people > longitudinal, cohort study
snapshot > cross-sectional, survey
all studies together, summing up studies > meta-analysis, systematic review
twice as much, two times > double, twofold
ten times, hundred times bigger > order of magnitude, factor
part of whole, slice of > share, proportion, fraction
on average, per person, each head > mean, average, per capita
turn inches into, change units > conversion, unit
short for, letters mean > abbreviation, acronym
same word, another name, also called > synonym, alias, term
named after, why called that > eponym, etymology, named
belongs under, falls under > category, classification, subset
shaky, wobbly, could tip over > unstable, instability, unreliable
hold still, doesn't change > constant, stable, static
tug of war, at odds, clash > conflict, tension, dispute
stir up trouble, fan the flames > provoke, escalation, agitation
calm things down, cool off > de-escalation, appeasement, mediation
under the table, kickback, grease palms > bribery, corruption
behind closed doors, hush hush > secret, confidential, covert
red tape, paperwork > bureaucracy, administration, formality
loophole, way around rule > exception, circumvention, legal gap
track down, hunt for, dig up > find, search, locate, retrieve
look into, check out > investigate, examine, research, analysis
keep track, eye on, watch over > monitor, record, observe, tracking
look after, take care of > maintain, responsible, caretaker, supervise
team up, join forces, pull together > cooperation, alliance, collaboration
fall out, row with, argue > conflict, dispute, disagreement
make up after, patch things up > reconciliation, mediation
give up, throw in towel > surrender, abandon, resign
hang on to, hold on to > retain, retention, preserve
hand out, dish out, share out > distribute, distribution, allocation
divvy up, split the bill, go dutch > allocation, cost sharing, division
who gets what, fair share > distribution, allocation, equity
save up, put aside, rainy day > savings, reserve, provision
cut back, tighten belt, cut costs > austerity, savings, cost reduction
splash out, blow the budget > overspend, overrun, budget
pay in bits, pay in parts > instalment, payment plan
up front, in advance, pay first > prepayment, advance, deposit
owed, still to pay > outstanding, debt, due
tax man, pay the state > tax, levy, tax authority
ripped off, swindled, conned > fraud, deception, scam
comma, full stop, semicolon > punctuation
cathode, anode > electrode, electrolysis
summer solstice, equinox > season
dopamine, serotonin, chemical messenger > neurotransmitter
celsius, fahrenheit > degree, temperature
radius, diameter, circumference > circle
spreads from person, passed on > infectious, contagious, transmission, communicable
sentence inside sentence > relative clause, subordinate clause
stand-in word, word replacing noun > pronoun
word before noun > article, determiner
vowels and consonants, sounds of language > phonetics, phonology, phoneme
word beginnings, word parts > prefix, suffix, affix, morphology
per head, for each person > per capita, average
windpipe > trachea
back of throat > pharynx
voice box > larynx
food pipe, gullet > oesophagus, esophagus
collarbone > clavicle
thigh bone > femur
shin bone > tibia
kneecap > patella
shoulder blade > scapula
breastbone > sternum
backbone, spine > vertebral column, vertebra, spinal
towards the head > cranial, superior
at the front, front side > anterior, ventral
at the back, back side > posterior, dorsal
near the middle > medial
towards the side > lateral
closer to body > proximal
further from body > distal
likes water, attracts water > hydrophilic, polar
hates water, repels water > hydrophobic, nonpolar
bends up, curves up > convex, curvature
bends down, curves down > concave, curvature
changes bend, bend switches > inflection point, curvature
highest point, where it peaks > maximum, extremum, critical point
lowest point, bottom of curve > minimum, extremum, critical point
order doesn't matter, ignore the order > combination
order matters > permutation
getting louder > crescendo
getting quieter > diminuendo, decrescendo
play slowly > adagio, largo, tempo
play fast > allegro, presto, tempo
play short, short notes > staccato
play smoothly > legato
happy sounding > major, major key
sad sounding > minor, minor key
too dark > underexposed, exposure
too bright, washed out > overexposed, exposure
describing words > adjective, adverb
action words, doing words > verb
naming words > noun
king of egypt > pharaoh
greek city state > polis
word for word > literal, literal translation, verbatim
in other words, put differently > paraphrase, rephrase
gives off rays, gives off radiation > radioactive, radiation, emission
glows in dark > luminescence, fluorescence, phosphorescence
multiply all down, product of integers > factorial
loses electrons, gives away electrons > oxidation, reducing agent
takes electrons, gains electrons > reduction, oxidizing agent
sine, cosine > trigonometry, trigonometric
enough members present, enough people there > quorum
who may vote, allowed to vote > voting right, suffrage, eligible voter
dizzy, head spins, light-headed > vertigo, dizziness
tiny, invisible to eye, very small > microscopic, negligible, minute
huge, giant, massive > large, macroscopic, enormous
let people speak, speak freely > freedom of speech, free expression
how old, how long ago > age, date
meant to do, guilty mind > intent, mens rea, deliberate
money it earns, earn on it > return, yield, interest, roi
cried wolf, alarm for nothing > false alarm, false positive, type i error
heads-up, advance warning > notice, notification, alert
tummy, guts > stomach, intestine, gastrointestinal, abdomen
black keys, half step > semitone, sharp, flat
blurry background, soft background > aperture, shallow depth, focus
sent off, red card > disqualification, suspension, expulsion
quiz, written test > examination, assessment, exam
happened already, already happened > past tense, perfect, preterite
will happen, going to happen > future tense, prediction, forecast
if sentences, what if sentences > conditional, conditional clause
just stretched, only stretched > eigenvector, eigenvalue, scalar multiple
how fast, how quickly > speed, rate, velocity, pace
how soon, how quickly after > time limit, interval, delay, lead time
every three months, four times yearly > quarterly
every other week, every two weeks > biweekly, fortnightly
new evidence, change your odds > bayesian, posterior, prior
remember the last, remember the first > primacy effect, recency effect, serial position
things to discuss, points to discuss > agenda, topic
`;
