/** Everyday words and what notes call the same. */
export const EVERYDAY_GROUPS = `
big, large, huge, massive, bulky, sizable, substantial
small, little, tiny, slight
minimal, bare minimum, smallest, least possible
enormous, gigantic, vast, immense, colossal
microscopic, minuscule, invisibly small
how big, how large, what size, how much room > size, dimension, magnitude, volume, extent, capacity
how heavy, how much weighs, what weight > weight, mass, load
how long is, how far across, how wide > length, width, diameter, span, breadth
how tall, how high up > height, altitude, elevation
how deep, how far down > depth
thick, thickness, gauge, width
thin, slim, narrow, slender
wide, broad, extensive, spacious
fat, overweight, obese, obesity
grow bigger, gets bigger, blow up size, get larger > grow, growth, expand, expansion, enlarge, increase, scale
get smaller, make smaller, shrink down > shrink, reduce, reduction, compress, contract, decrease, diminish
shrink, contract, reduce, narrow down
stretch, extend, elongate, lengthen, prolong
shorten, abbreviate, truncate, cut short, trim, condense
expand, enlarge, widen, broaden, extend
too big, too large, does not fit, will not fit > oversize, exceed, limit, maximum, capacity, overflow
how much fits, fits in, how much holds, can it hold > capacity, volume, limit, maximum
biggest, largest, greatest, maximum, peak
highest, maximum, peak, upper limit
smallest, lowest, minimum, least
ceiling, cap, upper limit, upper bound, maximum
floor, lower limit, lower bound, minimum
fast, quick, rapid, speedy, swift, prompt
quickly, rapidly, swiftly, promptly, speedily
slow, sluggish, gradual, delayed
slowly, gradually, step by step, little by little, incrementally
takes forever, takes ages, so slow, dead slow, painfully slow > slow, latency, delay, bottleneck, performance, throughput
how fast, how quick, how quickly > speed, rate, velocity, latency, throughput, pace
speed, velocity, pace, rate, tempo
speed up, make faster, go faster, run faster, quicker > accelerate, acceleration, optimize, optimization, performance, boost
slow down, go slower, put brake on > decelerate, deceleration, throttle, brake, inhibit
hold up, holding up, holds back, slowing everything > delay, bottleneck, block, obstacle, impede
bottleneck, choke point, constraint, limiting factor
hurry, rush, haste, hasten, expedite
drag on, drags on, never ends, goes on forever > prolong, persist, duration, delay, endless
cost, price, expense, charge, fee
how much cost, how much money, what does cost, what is price, how expensive > cost, price, fee, expense, rate, tariff, budget
cheap, inexpensive, low cost, affordable, economical
expensive, costly, pricey, high cost
free, free of charge, no cost, gratis, complimentary
pay, payment, remit, settle, disburse
pay back, paying back, give money back > repay, repayment, reimburse, reimbursement, refund, amortize
money back, get refunded, want refund > refund, reimbursement, rebate, compensation
refund, reimbursement, repayment, money back
bill, invoice, demand for payment
get billed, billed for, charged for > invoice, billing, charge, fee
receipt, proof of purchase, voucher, sales slip
buy, purchase, acquire, procure, obtain
sell, sale, vend
sold out, out of stock, none left > unavailable, stock, inventory, shortage, depleted
buyer, purchaser, customer, client, consumer, patron
seller, vendor, supplier, merchant, retailer, dealer
shop, retailer, outlet
shopping list, things to buy > procurement, purchase, order, supply
discount, reduction, rebate, price cut, markdown
price goes up, prices go up, gets more expensive > inflation, increase, surcharge, markup
price drop, gets cheaper, prices fall > deflation, discount, depreciation, reduction
extra charge, extra cost, extra fee > surcharge, supplement, overage, premium
waste of money, throwing money away > inefficient, wasteful, loss, cost
save money, spend less, cut spending, cut costs > saving, economize, cost reduction, budget, efficiency
spend, expend, pay out, expenditure, spending
spending, expenditure, outlay, expense
income, revenue, earnings, proceeds
earn, make money, income, salary
how much earn, how much paid, what they pay > salary, wage, income, compensation, remuneration
wage, salary, remuneration, compensation, earnings
pay rise, raise in pay, more pay > salary increase, increment, promotion, compensation
profit, gain, surplus, earnings
loss, deficit, shortfall, negative balance
in the red, lose money, losing money > loss, deficit, debt, insolvency
in the black, make profit > profit, surplus, solvent, break even
break even, breakeven, no loss, cover costs
owe, debt, liability, due, outstanding
owes money, owe money > debt, debtor, liability, payable, arrears
borrow, loan, lend, credit
lend out, lending, lender > loan, credit, creditor
debt, liability, loan, obligation, arrears
bankrupt, insolvent, bankruptcy, insolvency
go under, went under, go bust, went bust > bankruptcy, insolvency, liquidation, failure
rich, wealthy, affluent, well off, prosperous
poor, needy, impoverished, poverty, deprived
rich people, richer, well off > wealth, income, affluent, elite
poor people, poorer, not much money > poverty, inequality, deprivation, low income
rich and poor, gap rich poor > inequality, distribution, disparity, poverty, wealth
money set aside, rainy day money, put aside > reserve, saving, fund, contingency, provision
save up, put away money > saving, deposit, accumulate
saved money, reserve, deposit, nest egg
bank account, account, deposit, balance
how much left, money left, what remains > balance, remainder, remaining, residual, surplus
tax, levy, duty, tariff, excise
tip, gratuity, service charge
grant, subsidy, funding, aid, scholarship
who pays, pays for it, footing bill > funding, sponsor, payer, cost, budget, finance
pay up front, pay before, pay first > advance, deposit, prepayment, down payment
pay later, pay over time, pay in parts > installment, credit, deferred, loan
monthly payment, pay monthly, pay every month > installment, subscription, fee, rent, premium
rent, lease, hire, tenancy
landlord, lessor, property owner, letting agent
tenant, lessee, renter, occupant
house price, cost of house > property, real estate, mortgage, valuation
worth, value, valuation, merit
how much worth, what worth, worth how much > value, valuation, price, appraisal, worth
worth it, worth doing, pay off, pays off > benefit, return, cost benefit, payoff, advantage
good deal, bargain, good value > value, discount, cost effective
money maker, makes money > profit, revenue, profitable, business model
currency, money, cash, legal tender
exchange money, change money, foreign money > currency, exchange rate, conversion
equity, shareholding, company stock, company shares
shareholder, stockholder, investor, owner
invest, put money into, fund, finance
money comes in, money goes out, money in out > cash flow, income, expense, revenue, liquidity
bookkeeping, accounting, ledger, accounts
keep track money, where money goes > accounting, budget, ledger, expense, bookkeeping
budget, financial plan, allotted money, allocation
over budget, too much spent, spent too much > overrun, overspend, deficit, exceed, budget
pension, retirement benefit, annuity, superannuation
insurance, cover, coverage, policy, indemnity
what is covered, does it cover, covered by > coverage, insurance, include, scope, policy
pay out, payout, settlement, disbursement
period, duration, interval
how long, how much time, what time takes > duration, time, length, period, interval, deadline
how long keep, how long kept, kept for > retention, duration, period, expiry, storage
how long last, lasts how long, how long good > lifetime, lifespan, duration, shelf life, expiry, durability
how often, how many times, every how > frequency, interval, rate, period, periodic, schedule
how soon, how fresh, how up-to-date > latency, delay, lag, interval, freshness
often, frequently, regularly, commonly, repeatedly
rarely, seldom, infrequently, hardly ever, uncommonly
sometimes, occasionally, now and then, from time to, intermittently
always, constantly, continually, all the time, invariably, permanently
never, at no time, under no circumstances
every day, each day, daily, per day
every week, each week, weekly, per week
every month, each month, monthly, per month
every year, each year, yearly, annual, annually, per year
every hour, each hour, hourly, per hour
every night, overnight, nightly, each night
every three months, four times yearly > quarterly, quarter
twice a year, every six months > biannual, semiannual, half-yearly
every two weeks, every other week > biweekly, fortnightly, sprint
three times, triple, threefold, thrice
half, fifty percent, one half
quarter, one fourth, twenty-five percent
ten years, decade, decennial
hundred years, century, centennial
thousand years, millennium, millennial
two weeks, fortnight, fourteen days
long ago, long time ago, in old days > history, historical, ancient, past, origin
nowadays, today, currently, at present, these days
right now, immediately, at once, instantly, straight away, without delay
instant, immediate, instantaneous, prompt
at same time, same moment, all at once > simultaneous, concurrent, parallel, synchronous
simultaneous, concurrent, parallel, coinciding
one after another, one by one, one at time > sequential, sequence, serial, consecutive, successive
in a row, back to back, consecutive, successive
in the meantime, meanwhile, interim, in between
prior, previous, previously, earlier, beforehand, preceding, former
later, subsequently, afterwards, in future, following
next, following, subsequent, upcoming, succeeding
soon, shortly, before long, imminent, in near future
eventually, in the end, finally, ultimately, in the long
beforehand, in advance, ahead of time, early
late, overdue, delayed, tardy, past due
too late, missed date, past date, ran late > overdue, deadline, late, expired, delay
due date, deadline, time limit, cut-off, last date
by when, last day, latest date, when due, when hand in > deadline, due date, submission, cutoff, time limit
more time, extra time, need longer > extension, deadline, postpone, grace period
run out time, out of time, time is up > timeout, expire, deadline, time limit
expire, lapse, run out, become invalid
out of date, outdated, obsolete, stale, old-fashioned, superseded
no longer valid, not valid anymore, ran out > expired, expiry, invalid, lapse, void
up to date, current, latest, recent, fresh
brand new, new, novel, fresh, recent
old, aged, ancient, antique, former
age, how old, years old, years of age
when did, what date, which year, what year > date, year, timeline, chronology, period
when happens, at what point, when exactly > date, schedule, trigger, condition, timing
when open, opening times, what hours > opening hours, schedule, availability
timetable, schedule, calendar, agenda
time zone, local time, time difference
day before, yesterday, previous day
day after, tomorrow, next day, following day
saturday, sunday > weekend
morning, forenoon, before noon
noon, midday, middle of day
evening, night, dusk, nightfall
winter, cold season, winter months
springtime, spring season, spring months
lifetime, lifespan, life expectancy, longevity, service life
era, age, epoch, period
beginning, start, onset, outset, commencement, inception
end, ending, finish, conclusion, termination, completion
start date, begins when, when begin > start, commencement, onset, effective date
stage, phase, step, period
time off, day off, days off, holiday > leave, vacation, absence, holiday
holiday, vacation, leave, annual leave, time off
break, pause, recess, interval, rest
rest, recovery, relaxation, pause
short-term, temporary, interim, provisional, transient
temporary, provisional, transient, ephemeral, short-lived
for now, for time being, only for while > temporary, interim, provisional, workaround
long-term, permanent, lasting, enduring, durable, persistent
for good, forever, permanent, indefinitely, eternal
one-off, one-time, single occasion, only once
from scratch, start over, begin again, from zero > restart, reset, rebuild, initial, new
take turns, turn by turn, swap turns > rotation, alternate, rota, round robin, schedule
shift, rota, roster, duty schedule
whose turn, who is on > rotation, rota, roster, on-call, schedule, duty
spare time, free time, leisure, pastime
time wasted, waste of time, wasted effort > inefficiency, overhead, unproductive, delay
save time, time saver, quicker way > efficiency, shortcut, automation, time saving
change, alter, modify, amend, adjust, vary
changed, different now, not same anymore > change, modification, revision, difference, update
change, alteration, modification, amendment, adjustment, variation
edit, revise, modify, correct, rewrite
update, refresh, renew, revise, bring up-to-date
tweak, fine tune, adjust, calibrate, fiddle with
swap, exchange, switch, trade, interchange
swap out, replace, substitute, exchange, supersede
replacement, substitute, alternative, stand-in, surrogate
turn into, becomes, changes into > convert, conversion, transform, transformation, become
transform, convert, change into, turn into
evolve, develop, progress, mature
evolution, development, progression, growth
go back, roll back, put back, back to before > revert, rollback, restore, undo, return
undo, reverse, revert, cancel out, take back
cannot be undone, no way back, point of no > irreversible, permanent, final, destructive
irreversible, permanent, irrevocable, final
keep the same, stay the same, not change, never changes > constant, invariant, immutable, stable, fixed, unchanged
constant, fixed, unchanging, invariable, stable, steady
improve, enhance, upgrade, refine
make better, get better, getting better > improve, improvement, enhance, optimize, progress, recover
make worse, get worse, getting worse, go downhill > deteriorate, deterioration, degrade, degradation, worsen, decline, aggravate
worsen, deteriorate, degrade, decline, aggravate
improvement, enhancement, progress, upgrade, refinement
increase, rise, grow, climb, go up
go up, goes up, going up, shoot up > increase, rise, grow, growth, surge, upward
shoot up, surge, spike, soar, jump
go down, goes down, going down > decrease, fall, decline, drop, reduction, downward
decrease, reduce, lower, lessen, diminish
fall, drop, decline, decrease, plunge
reduction, decrease, cutback, drop
cut down, cut back, bring down > reduce, reduction, decrease, lower, minimize
keep down, keep low, as little as > minimize, minimum, limit, reduce
as much as, most out of > maximize, maximum, optimize
ups and downs, up and down, goes back forth > fluctuation, fluctuate, oscillation, variation, volatility, cycle
fluctuate, vary, oscillate, swing, waver
variation, variability, fluctuation, deviation, variance
level off, flatten out, stop growing > plateau, saturation, stabilize, equilibrium
shaky, unstable, unsteady, wobbly, volatile
balance, equilibrium, evenness, stability
even out, balance out, spread evenly > balance, equalize, distribute, average, equilibrium
cancel out, offset, compensate, neutralize, counteract
make up for, compensate, offset, counterbalance
switch over, changeover, transition, switch, move to
transition, shift, passage, changeover
turning point, breakthrough, watershed, pivotal moment
sudden change, sudden jump, all of sudden > abrupt, spike, sudden, discontinuity, surge
sudden, abrupt, unexpected, unforeseen
suddenly, abruptly, unexpectedly, without warning
adapt, adjust, accommodate, acclimatize, fit in
adaptation, adjustment, accommodation, modification
get used to, used to it > adapt, adaptation, habituation, adjust, tolerance
customize, tailor, personalize, adapt
change the look, look different > appearance, theme, style, format, customize
order, sequence, arrangement, succession, ordering
what order, which order, comes first, which first > sequence, order, priority, precedence, ranking
sort, order, arrange, rank, organize
put in order, line up, arrange things > sort, order, arrange, organize, sequence, align
rank, rating, position, grade
most important, matters most, top of list > priority, main, primary, key, essential, critical
priority, precedence, importance, urgency
more important than, goes before, beats > precedence, priority, override, outweigh, supersede
initial, primary, opening, earliest
main, principal, primary, chief, major, central
secondary, minor, subordinate, subsidiary, auxiliary
middle, centre, center, midpoint, core
upside down, inverted, reversed, turned over
backwards, reverse, in reverse, opposite direction
reverse, invert, flip, turn around
random, arbitrary, haphazard, by chance
mixed up, jumbled, out of order > disorder, unordered, random, shuffle, confusion
shuffle, randomize, mix up, reorder
mess, chaos, disorder, clutter, disarray
tidy up, clean up, clear up, neaten > cleanup, organize, purge, maintenance, cleaning
cause, reason, source, origin, root
why does, how come, what causes, what makes > cause, reason, explanation, factor
because of, due to, owing to, as result of, caused by
cause, bring about, trigger, induce, provoke, give rise to
lead to, leads to, result in, bring about, produce
led to, what led, sparked > cause, trigger, origin, result
set off, sets off, start off > trigger, initiate, activate, cause, provoke
trigger, activate, set off, initiate, spark
behind it, what is behind, where comes from > cause, origin, source, reason, root cause
origin, source, beginning, root, provenance
root cause, underlying reason, fundamental cause, real reason
result, outcome, consequence, effect
what happens if, what happens when, what if > consequence, result, effect, outcome, scenario, case
effect, impact, influence, consequence, repercussion
side effect, unintended effect, adverse effect, by-product
knock-on effect, ripple effect, snowball > chain reaction, cascade, consequence, propagation, domino effect
aftermath, consequence, after effects, fallout
influence, affect, impact, sway, shape
affect, influence, have impact, concern
who is affected, affects whom, touches who > impact, affected, stakeholder, scope
depend on, depends on, rely on, hinge on, be contingent
depends on what, depends what > dependency, dependent, condition, factor, function of
factor, element, determinant
linked to, tied to, goes together > relation, relationship, correlation, association, connection, link
relationship, relation, connection, link, association
reason, motive, rationale, grounds, justification
what point of, what for, why bother, why do we > purpose, goal, objective, motivation, rationale, benefit
purpose, aim, goal, objective, intention, intent, target
on purpose, deliberately, intentionally, by design, knowingly
by accident, accidentally, unintentionally, by mistake, inadvertently
accident, mishap, incident
coincidence, chance, luck, happenstance
excuse, justification, pretext, defence
blame, fault, responsibility, culpability, guilt
whose fault, who to blame, who is responsible > responsibility, liability, accountable, owner, fault
compare, contrast, weigh against, juxtapose
difference between, what differs, tell apart, how differ, not same as > difference, distinguish, distinction, comparison, versus, contrast
difference, distinction, contrast, discrepancy, disparity
different, distinct, dissimilar, unlike, diverse
tell apart, distinguish, differentiate, discriminate, discern
similar, alike, comparable, analogous, akin
same, identical, equal, equivalent
the same as, same thing as, just like > equal, equivalent, identical, synonym
similarity, resemblance, likeness, analogy
in common, have in common, shared > common, shared, similarity, overlap
opposite, contrary, reverse, converse, inverse, antonym
unequal, uneven, unbalanced, disproportionate, lopsided
better than, beats, outdoes, wins over > superior, advantage, outperform, exceed, preferable
superior, preferable, improved
worse, inferior, poorer, lower quality
best, optimal, optimum, ideal
worst, poorest, least favourable, lowest
exceed, surpass, go beyond, be over, outstrip
which one better, which one choose, which should pick > comparison, choice, selection, trade-off, recommendation, criteria
pros and cons, good and bad, ups and downs > advantage, disadvantage, benefit, drawback, trade-off
advantage, benefit, plus, merit, strength, upside, pro
disadvantage, drawback, downside, con, shortcoming, weakness, limitation
what is catch, bad side, bad about > disadvantage, drawback, limitation, caveat, con
good about, good side, why good, what is good > advantage, benefit, strength, pro, merit
trade-off, compromise, balance, give and take
match, correspond, agree, tally
does not match, do not match, does not agree > mismatch, discrepancy, inconsistency, conflict, difference
mismatch, discrepancy, inconsistency, disagreement, conflict
consistent, uniform, coherent, compatible
goes with, works with, works together with > compatible, compatibility, integration, interoperability, support
benchmark, standard, yardstick, reference point
measure, gauge, assess, quantify, evaluate
metric, measure, indicator, yardstick
how well, how good, how is performance > performance, quality, effectiveness, evaluation, score, measure
how accurate, how exact, how precise > accuracy, precision, error, tolerance, resolution
accurate, precise, exact, correct
roughly, approximately, more or less, circa
rough, approximate, inexact, estimated, ballpark
estimate, approximation, guess, rough figure, projection
rough guess, ballpark, good guess > estimate, estimation, approximation
guess, estimate, conjecture, suppose, speculate
exactly, precisely, accurately, strictly
quantity, amount, number, volume, count
how many, how much, what number > number, amount, quantity, count, total, percentage, limit
at most how, how many allowed, most allowed > maximum, limit, cap, quota, capacity
at least how, how few > minimum, threshold, required
many, numerous, several, multiple, lots of, plenty of
not many, hardly any, a handful, scarce
several, a few, a number of, multiple
majority, the bulk, greater part, most people
minority, smaller part, the few
entire, whole, complete, full, total
part, portion, piece, fragment, section, segment
bits and pieces, small parts, little pieces > component, fragment, segment, element, part
piece, fragment, chunk, bit, slice
share, portion, proportion, percentage, fraction, quota
percent, percentage, proportion, per hundred
ratio, proportion, rate, fraction
enough, sufficient, adequate, ample
not enough, too little, too few, insufficient, inadequate
shortage, scarcity, lack, deficiency, dearth, insufficiency
run low, running low, low on, nearly out > shortage, depletion, threshold, low, reserve
run dry, run out, ran out, used up > deplete, depletion, exhaust, exhaustion, empty, shortage
too much, too many, excessive, excess, surplus
excess, surplus, overflow, glut, overabundance
extra, additional, further, supplementary
left over, leftover, remaining, residual, remainder, rest
abundant, plentiful, ample, copious
abundance, plenty, wealth, profusion
empty, vacant, blank, void, unoccupied
full, filled, occupied, packed, saturated
fill up, filled up, gets full > full, capacity, saturation, fill, quota
pile up, piles up, heap up > accumulate, accumulation, backlog, queue, build up
accumulate, build up, gather, amass, collect
total, sum, overall amount, grand total, aggregate
add up, sum, total, tally
count, number, tally, enumerate
average, typical, median, norm
on average, typically, usually, as a rule
add, append, attach, include, insert
addition, supplement, extra, extension, add-on
take away, subtract, deduct, remove
split, divide, division, separate, separation, partition, break up
zero, nil, none, null
single, sole, only one, individual, lone
solely, exclusively, merely, nothing but
pair, couple, duo, twosome
dozen, twelve, a dozen
double, twice, two times, twice as much, twofold
duplicate, copy, double, replica, clone
appears twice, double entry, there twice > duplicate, redundancy, repeat, duplication
unique, sole, one of kind, distinctive
rare, scarce, uncommon, unusual
common, widespread, frequent, prevalent, usual
widespread, prevalent, common, general, pervasive
how common, how widespread > prevalence, frequency, incidence, distribution
level, degree, extent
threshold, limit, cutoff, tipping point
range, span, scope, spread, interval
limit, boundary, restriction, bound, cap
limitation, restriction, constraint, curb
permission, authorization, consent, approval
allow, permit, authorize, enable
allowed to, am i allowed, can i just, may i, is it ok > permission, permitted, authorize, policy, rule, allowed
not allowed, is it forbidden, may not, must not > forbidden, prohibited, ban, restriction, deny, illegal
forbid, prohibit, ban, disallow, outlaw
forbidden, prohibited, banned, not permitted, off limits
who can, who may, who is allowed, which people > permission, role, authorization, eligibility, access, user
who gets in, let in, let into > access, admission, entry, authorization
keep out, shut out, lock out > block, deny, exclude, restrict, access control
deny, refuse, reject, decline, turn down, dismiss
turn down, turned down, say no > reject, rejection, refuse, decline, deny
accept, agree to, approve, take on
approve, sanction, endorse, sign off, authorize
sign off, green light, give ok, go ahead > approval, approve, authorization, permission
who signs off, who decides, has the say > approval, authority, decision, owner, responsibility
agree, consent, concur, assent
agreement, contract, deal, pact, accord
disagree, object, dissent, differ
disagreement, dispute, conflict, controversy, clash
must, have to, required, obligatory, mandatory, compulsory
do i need, do we need, is it needed > required, requirement, mandatory, necessary, obligation
optional, voluntary, elective, not required
obligation, duty, responsibility, commitment
entitled to, have right to, qualify for > entitlement, eligibility, right, claim
eligible, qualified, entitled, suitable
rule, regulation, policy, guideline, principle
rules for, what are rules, house rules > rule, regulation, policy, guideline, convention
break the rules, broke the rules, breaking rule > violation, breach, infringement, offence, noncompliance
violate, breach, infringe, break, contravene
obey, comply, follow, abide by, adhere to
follow the rules, stick to rules > comply, compliance, adhere, conform
compliance, conformity, adherence, observance
exception, exemption, special case, exclusion
exempt, excused, not subject, excluded
need, require, demand, necessitate, call for
necessary, essential, needed, required, indispensable
requirement, prerequisite, condition, necessity
need first, before can start, need beforehand > prerequisite, precondition, requirement, dependency
condition, requirement, stipulation, term, proviso
only if, provided that, on condition that, as long as
except, apart from, excluding, with exception of
restrict, limit, confine, constrain
control, regulate, govern, manage, direct
in control, under control, who controls > control, authority, governance, management
power, authority, control, influence
freedom, liberty, independence, autonomy
independent, autonomous, self-governing, self-reliant
force, compel, coerce, oblige
fail, break down, collapse, not succeed, fall through
failure, breakdown, collapse, malfunction
goes wrong, went wrong, what can fail, go wrong > failure, error, fault, problem, mistake, risk
fall over, falls over, conks out > failure, crash, outage, breakdown, stop
break, broken, damaged, faulty, out of order
does not work, not working, will not work, stopped working > failure, broken, malfunction, error, fault, troubleshooting
blow up, blows up, blew up > explode, explosion, failure, crash, escalate
choke, chokes on, gags on > fail, block, overload, error, obstruction
hangs, freezes up, frozen, not responding > unresponsive, deadlock, block, timeout, stall
stuck, jammed, blocked, trapped, wedged
get stuck, got stuck, stuck at > stuck, block, blocker, obstacle, stall, impasse
crash, collapse, abrupt stop, breakdown
error, mistake, fault, slip, blunder
mistake, error, slip-up, oversight, inaccuracy
messed up, mess up, screw up, botched > mistake, error, failure, incorrect, corrupt
wrong, incorrect, false, mistaken, erroneous
false, untrue, incorrect, fake
defect, flaw, fault, imperfection, bug
problem, issue, difficulty, trouble, complication
trouble with, having trouble, struggle with > problem, difficulty, issue, challenge
snag, hiccup, glitch, hitch, minor problem
obstacle, barrier, hurdle, hindrance, impediment
stand in way, stops us, gets in way > obstacle, barrier, prevent, block, interference
challenge, difficulty, hard task, obstacle
difficult, hard, tough, challenging, demanding
tricky, complicated, complex, intricate, involved
easy, simple, straightforward, effortless, uncomplicated
how hard, how difficult, how tricky > difficulty, complexity, effort, level
simple, plain, basic, uncomplicated
simplify, make easier, streamline, make simpler
ease, facilitate, make easier, help along
disaster, catastrophe, calamity, tragedy
worst case, worst thing happen, if everything fails > worst case, disaster, contingency, failure, risk
emergency, crisis, urgent situation, critical situation
crisis, emergency, critical point, turning point
urgent, pressing, critical, time-critical, top priority
success, achievement, accomplishment, triumph, victory
succeed, achieve, accomplish, manage, attain
achieve, accomplish, attain, reach, fulfil, realize
work out, worked out, pull off, came good > success, succeed, achieve, result
did it work, how did go, went well > outcome, result, success, evaluation
win, victory, triumph, prevail, beat
lose, be defeated, defeat, be beaten
winner, champion, victor, first place
beat, defeat, overcome, conquer, outdo
overcome, surmount, get over, conquer
get over, get past, get around > overcome, recover, bypass, workaround, circumvent
work around, get round, way round > workaround, bypass, alternative, circumvent
avoid, evade, bypass, steer clear, circumvent
prevent, avert, stop from, forestall, preclude
stop from happening, not happen again, so it never > prevent, prevention, avoid, safeguard, mitigation
prevention, avoidance, precaution, deterrence
effective, successful, efficient, productive
useless, pointless, ineffective, futile, worthless
useful, helpful, handy, beneficial, practical
in vain, fruitless, futile, unsuccessful
recover, bounce back, get back, regain, retrieve
get back, bring back, get it back > recover, recovery, restore, retrieve, return
recovery, restoration, rehabilitation, healing
comeback, revival, resurgence, return
try again, have another go, one more try > retry, repeat, reattempt, retake
try, attempt, endeavour, effort
try out, test, trial, pilot, experiment
give up, quit, abandon, drop, surrender
give in, surrender, yield, capitulate
fall apart, falls apart, come apart > collapse, disintegrate, decay, breakdown, dissolve
wear out, worn out, wears out > wear, fatigue, deterioration, erosion, ageing, degradation
tear, rip, split, rupture
crack, fracture, fissure, break, split
leak, leakage, seep, escape, spill
leaks out, got out, came out > leak, disclosure, breach, release, escape
burst, rupture, explode, break open
spoil, ruin, wreck, destroy, damage
damage, harm, injury, destruction, impairment
destroy, demolish, ruin, wreck, annihilate
harm, hurt, damage, injure, impair
harmful, damaging, detrimental, adverse, noxious
harmless, innocuous, safe, benign
wait, await, pause
waiting, wait time, delay, latency, queueing
wait for, waits for, waiting on > wait, pending, block, dependency, queue
stand in line, waiting line, wait your turn > queue, waiting, order, line
queue, line, waiting line, backlog
backlog, pile of work, pending work, accumulated work
still open, not done yet, still to do > pending, outstanding, unresolved, backlog, open, todo
pending, outstanding, undecided, unresolved, awaiting
postpone, delay, defer, put off, push back, reschedule
put off, pushed back, move date, push back > postpone, defer, delay, reschedule, extension
procrastinate, put off, dawdle, delay
delay, lag, hold-up, setback, postponement
lag behind, falling behind, get behind > lag, delay, backlog, late, behind schedule
catch up, catching up, make up ground > catch-up, backlog, recover, convergence
on time, punctual, on schedule, timely
move, shift, transfer, relocate, displace
movement, motion, travel, shift, migration
move over, move across, bring over, shift to > migrate, migration, transfer, relocate, transition
move house, relocate, move home, resettle
carry, transport, convey, haul
transport, shipping, conveyance, transit
send, dispatch, transmit, forward, ship
send on, pass on, pass along > forward, relay, transmit, transfer, propagate
send out, sends out, give out > distribute, emit, broadcast, issue, publish
delivery, shipment, dispatch, consignment
arrive, reach, get there, turn up
arrived yet, got there, did it arrive > delivery, received, acknowledgement, arrival, tracking
departure, leaving, exit, going away
enter, go in, come in, go inside
entrance, entry, way in, access, doorway
exit, way out, departure, outlet
return, come back, go back, bring back
hand over, hand off, pass over, turn over > handover, handoff, transfer, delegate, delivery
handover, handoff, transfer, changeover
receive, obtain, be given, take delivery
donate, provide, grant, give away
fetch, retrieve, collect, pick up
pick up, collect, gather, take up
bring in, take in, pull in > import, ingest, introduce, absorb, intake
take out, pull out, get out of > extract, extraction, remove, withdraw, export
pull, drag, tug, haul
push, shove, press, thrust
lift, raise, elevate, hoist
throw, toss, hurl, fling
throw away, throw out, bin, get rid of > discard, dispose, disposal, delete, remove, eliminate
spin, rotate, turn, revolve, whirl, swivel
swing, sway, oscillate, rock
shake, vibrate, tremble, quiver
spread, distribute, disperse, scatter, diffuse
spread out, fan out, scattered around > distribute, distribution, disperse, diffusion, spread
spread, propagate, transmit, circulate
bounce, rebound, reflect, spring back
slide, slip, glide, skid
follow, pursue, chase, trail
lead, guide, conduct, direct, steer
route, path, course, track
way there, how get to, how get there > route, directions, path, access, navigation
travel, journey, trip, voyage
trip, journey, excursion, outing, tour
traveller, passenger, tourist, visitor
traffic, flow, circulation, congestion
traffic jam, congestion, gridlock, tailback
passage, corridor, channel, path
detour, diversion, roundabout way, alternative route
far, distant, remote, far away
how far, how far away > distance, range, reach, extent
near, close, nearby, adjacent, neighbouring
distance, gap, separation, space between
store, keep, save, stash
where is kept, where kept, where saved, where lives, where stored > storage, location, store, repository, archive, path
storage, storing, repository, warehouse, depot
warehouse, depot, storehouse, stockroom
stock, inventory, supply, store
keep, retain, preserve, maintain
hang on to, hold on to, keep around > retain, retention, preserve, archive, keep
save, preserve, conserve, keep safe
preserve, conserve, maintain, protect
preservation, conservation, upkeep, maintenance
archive, record, put away, file
put away, pack away, stow away > store, archive, storage
collection, set, assortment, group, compilation
container, box, vessel, receptacle, holder
space, room, capacity, area
take up space, takes up room, eats up space > storage, size, occupy, space, footprint, volume
no room, no space left, no more space > full, capacity, storage, limit, space
room for more, space left, free space > capacity, available, remaining, headroom
contain, include, comprise, consist of, encompass, incorporate
made of, made up of, made from, what is in > composition, consist, comprise, contain, ingredient, material, component
belong to, part of, member of, falls under > belong, member, ownership, category, component
find, locate, discover, detect, track down
where to find, where find, where to look > location, documentation, directory, source, link
where is, whereabouts, which place > location, place, position, site, address
search, look for, hunt, seek, look up, pursue
look up, looking up, check in list > lookup, search, query, reference, consult
track down, hunt down, trace, locate, pin down
pin down, pinpoint, identify, locate exactly
find out, found out, learn of > discover, discovery, determine, detect, investigate
figure out, work out, make out > determine, solve, understand, derive, calculate, identify
discover, find, uncover, detect, come across
discovery, finding, detection, breakthrough
come across, encounter, run into, stumble upon, meet
detect, notice, spot, perceive, recognize
notice, observe, spot, become aware
search for answers, look into, dig into > investigate, investigation, analyse, research, examine
lose, mislay, misplace, be deprived
lost, missing, gone, absent, vanished
get lost, gets lost, goes missing, went missing > loss, lost, missing, disappear, drop
disappear, vanish, fade away, go away
missing, absent, lacking, not there
what is missing, still missing, not there > missing, absent, gap, incomplete, lack
hide, conceal, mask, cover up, obscure
hidden, concealed, invisible, secret
reveal, disclose, show, expose, uncover
forget, overlook, not remember, slip mind
forgot, forgotten, slipped my mind > forget, reminder, omission, recovery
search in vain, cannot find, nowhere to find > missing, not found, search, location
trace, track, follow, trail
protect, guard, shield, defend, safeguard
protection, defence, safeguard, shield, security
keep safe, keep secure, stay safe > protect, protection, safety, security, safeguard
safe, secure, protected, out of danger
safety, security, protection, safekeeping
how safe, is it safe, safe to > safety, security, risk, hazard, protection
hazard, risk, threat, peril
dangerous, hazardous, risky, unsafe, perilous
risk, hazard, danger, exposure
chance of, what are odds, how likely > probability, likelihood, risk, odds, chance
probability, likelihood, chance, odds
likely, probable, expected
unlikely, improbable, doubtful, not expected
threat, menace, danger
attack, assault, strike, raid, offensive
attacker, assailant, aggressor, intruder, adversary
bad guys, bad people, criminals > attacker, adversary, criminal, intruder, threat
break in, breaks in, broke in > intrusion, burglary, breach, attack, unauthorized
shield, screen, barrier, guard, cover
lock, bolt, fasten, secure
lock away, under lock, locked up > secure, confine, restrict, custody
watch over, look after, take care of, care for > care, maintenance, responsibility, supervision, responsible, nursing
keep an eye, keep watch, watch out for, eye on > monitor, monitoring, supervise, supervision, observe, surveillance
monitor, observe, watch, supervise, oversee
guard, watchman, sentry, warden, keeper
vulnerable, exposed, defenceless, at risk, susceptible
weak spot, weak point, weak link > vulnerability, weakness, bottleneck, single point, flaw
weakness, vulnerability, frailty, weak point
strength, robustness, power, toughness
strong, robust, powerful, sturdy, tough
weak, feeble, fragile, frail
fragile, delicate, breakable, brittle
tough, durable, hard-wearing, resilient, robust
resilient, robust, hardy, able to recover
careful, cautious, prudent, wary
careless, negligent, reckless, sloppy
be careful, watch out, look out > warning, caution, caveat, pitfall, precaution
caution, prudence, wariness
warning, alert, alarm, caution, notice
warn, alert, caution, notify
pitfall, trap, gotcha, hidden danger, stumbling block
trap, snare, pitfall, ambush
plan b, fall back on, spare one, in reserve > fallback, backup, contingency, reserve, redundancy, alternative
backup, reserve, spare, standby, fallback
just in case, in case of, to be safe > precaution, contingency, backup, insurance, safety
private, confidential, personal, secret, classified
keep quiet, keep secret, tell nobody > confidential, confidentiality, secrecy, disclosure, private
privacy, confidentiality, secrecy, discretion
public, open, communal, not private
nobody else sees, others see, who sees > visibility, privacy, confidential, access, permission
snoop, spy, eavesdrop, pry
steal, theft, rob, robbery, burgle
stolen, gets stolen, thief > theft, stealing, burglary, security, loss
cheat, deceive, trick, swindle, defraud
cheating, fraud, deception, dishonesty, misconduct
scam, fraud, swindle, con trick
fake, false, counterfeit, forged, bogus
real, genuine, authentic
pretend, feign, simulate, make believe
pretend to be, poses as, acts as someone > impersonate, impersonation, spoof, disguise, identity
honest, truthful, sincere, trustworthy
trust, confidence, faith, reliance
can i trust, can we trust, believe it > trust, reliability, credibility, trustworthy, valid
reliable, dependable, trustworthy, consistent
lie, falsehood, untruth
rumour, gossip, hearsay, talk
share, divide up, split, distribute
share with, shared with, give others > share, sharing, access, distribute, collaboration
together, jointly, collectively, in common
with each other, one another, both sides > mutual, interaction, reciprocal, bilateral
mutual, reciprocal, shared, joint
hand out, deal out, dish out > distribute, allocate, allocation, assign, issue
allocate, assign, apportion, allot, distribute
distribution, allocation, sharing, dispersal
fair, equitable, impartial, even-handed
unfair, unjust, biased, inequitable
fairness, justice, equity, impartiality
join, connect, link, attach, unite
put together, bring together, joined up > combine, assemble, merge, integrate, join, compose
join, enrol, sign up, become member
combine, merge, unite, blend, amalgamate
merge, fuse, unify, consolidate, combine
mix, blend, combine, mingle, stir together
mixture, blend, combination, mix
connect, link, attach, hook up
connection, link, tie, bond, junction
hook up, plug in, plug together > connect, connection, attach, integration, install
attach, fasten, fix, affix, secure
glue, adhere, adhesive, stick together
integrate, incorporate, combine, build in
unite, unify, join forces, come together
team up, work together, join forces > collaborate, collaboration, cooperate, cooperation, alliance, partnership
cooperate, collaborate, work together, pull together
cooperation, collaboration, teamwork, partnership
partner, ally, associate, collaborator, companion
alliance, coalition, union, league, partnership
split up, break up, cut up, chop up > split, divide, partition, segment, decompose, separate
break down into, break into parts, take apart > decompose, decomposition, analyse, disassemble, breakdown
separate, detach, disconnect, part, isolate
keep apart, keep separate, set apart > isolate, isolation, separation, segregation, distinct
isolate, separate, set apart, quarantine, seclude
cut off, disconnect, sever, detach
cut, slice, chop, trim, carve
division, section, department, branch
divide into groups, put in groups, group by > group, classify, classification, category, cluster
group, cluster, set, bunch
classify, categorize, sort, group, label
category, class, type, group
type, kind, variety, category
what kinds, which types, what sorts, what are types > type, category, classification, kind, form
branch, fork, offshoot, subdivision
disconnect, unplug, detach, uncouple
apart, separated, separately, individually
start, begin, commence, initiate, launch
kick off, get going, get started, set up > start, initiate, launch, begin, introduction, commence
where to start, how to begin, first step > introduction, getting started, overview, prerequisite, beginner
start again, restart, resume, recommence, begin again
continue, carry on, go on, proceed, keep going
carry on, pick up again, go on with > continue, resume, continuation, proceed
resume, continue, restart, pick up again
launch, introduce, release, bring out, roll out
roll out, bring out, go live > launch, release, deploy, introduce, implementation
introduce, bring in, launch, present
founder, creator, originator, establishing person
create, produce, generate, bring into being
make new, come up with, think up > create, invent, devise, generate, design
invent, devise, think up, conceive, originate
invention, innovation, creation, discovery
inventor, creator, originator, pioneer
build, construct, assemble, put up, erect
building, construction, structure, edifice
prepare, get ready, make ready, set up, arrange
preparation, groundwork, getting ready, planning
get ready, ready for, ready to > prepare, preparation, readiness, setup
ready, prepared, available
turn on, switch on, activate, enable, power up
turn off, switch off, deactivate, disable, power down
stop, halt, cease, end, discontinue
stop working, come to halt, grind to halt > stop, halt, standstill, failure, outage
quit, stop, resign, give up
end, finish, conclude, terminate, complete, wrap up
wrap up, round off, finish up > conclude, conclusion, complete, summary, closure
done, finished, completed, accomplished
when done, counts as done, when is finished > definition of done, completion, acceptance, criteria
complete, finish, finalize, fulfil
incomplete, unfinished, partial, not finished
half done, half finished, halfway through > incomplete, partial, progress, interrupted
interrupt, disturb, disrupt, break off
interruption, disruption, disturbance, break
cancel, call off, abort, revoke, annul
call off, called off, back out of > cancel, cancellation, withdraw, withdrawal, abort
withdraw, pull out, retreat, back out
cancellation, termination, annulment
phase out, retire, discontinue, withdraw gradually
do away with, abolish, eliminate, scrap, end
remove, delete, erase, eliminate, take out
get rid of, eliminate, remove, dispose of, discard
wipe, erase, clear, delete, rub out
delete, erase, remove, wipe out, expunge
clean, wash, cleanse, rinse, scrub
dirty, filthy, soiled, unclean, contaminated
check, verify, inspect, examine
check if, make sure, double check, be sure > verify, verification, validate, confirm, check, ensure
make sure, ensure, guarantee, ascertain
verify, confirm, validate, check, authenticate
confirm, verify, corroborate, substantiate
confirmation, verification, proof, evidence, acknowledgement
how to know, how can tell, how to tell > indicator, verify, identify, detection, symptom
prove, demonstrate, establish, show to be
inspect, examine, check over, look over, scrutinize
inspection, examination, check, audit, review
examine, analyse, study, investigate, scrutinize
look over, go over, go through > review, inspect, inspection, audit, check
assess, evaluate, judge, appraise, rate
assessment, evaluation, appraisal, judgement, critique
test, trial, check, try-out
criteria, standard, yardstick, requirements
what counts as, what is considered, how define > definition, criteria, meaning, classification
quality, grade, calibre, excellence
good enough, up to scratch, up to standard > acceptable, adequate, quality, standard, threshold, criteria
supervise, oversee, watch over, superintend
compare results, check against, hold against > compare, validate, reference, benchmark, reconcile
reconcile, balance, match up, settle
fix, repair, mend, put right, restore
how fix, how repair, how to solve > fix, repair, solution, troubleshooting, resolve, remedy
fix, solve, resolve, correct, remedy
repair, mend, restore, overhaul, patch up
patch up, patch over, quick fix, band-aid > workaround, temporary fix, patch, repair
solution, answer, remedy, fix, resolution
solve, resolve, work out, crack, settle
sort out, deal with, take care of > resolve, handle, solve, manage, address
handle, deal with, manage, cope with
cope with, deal with, manage, come to terms > cope, handle, coping, manage, tolerate
correct, rectify, put right, amend, fix
correction, rectification, amendment, revision
remedy, cure, treatment, solution
maintain, keep up, look after, service
maintenance, upkeep, servicing, care
keep running, keep going, keep alive > maintain, maintenance, availability, operation, sustain
renovate, restore, refurbish, modernize, do up
restore, bring back, reinstate, return, reestablish
spare part, replacement part, component
tool, instrument, implement, device, utensil
device, gadget, appliance, apparatus
machine, apparatus, engine, mechanism
equipment, gear, kit, apparatus, hardware
part, component, element, constituent
raw material, base material, feedstock, input
person, human, individual, human being
people, persons, population, humans
who does, who takes care, whose job, who handles > role, responsibility, owner, responsible, team, duty
whom to ask, who to ask, who should contact, whom to call > contact, responsible, owner, support, expert
who made, who wrote, who came up > author, creator, inventor, origin, founder
who runs, who in charge, in charge of > manager, leader, owner, responsible, head, governance
boss, manager, supervisor, superior, head
leader, head, chief, director
leadership, management, direction, guidance
manager, executive, director, administrator
worker, employee, labourer, staff member
staff, personnel, workforce, employees, crew
colleague, coworker, teammate, fellow worker
team, crew, squad, group, unit
owner, proprietor, holder, possessor
own, possess, have title
ownership, possession, property, title
belongings, possessions, property, assets
member, participant, associate, affiliate
participant, attendee, contributor, party
take part, participate, join in, be involved
participation, involvement, engagement, taking part
involved in, who is involved, has a hand > stakeholder, participant, party, involvement
stakeholder, interested party, affected party, involved party
expert, specialist, professional
beginner, novice, newcomer, starter, learner
newbie, new person, new starter, new joiner > onboarding, beginner, newcomer, introduction, induction
new colleague, new hire, first day > onboarding, recruitment, induction, employee
amateur, layperson, nonprofessional, hobbyist
volunteer, unpaid worker, helper
helper, assistant, aide, supporter
deputy, substitute, stand-in, representative
fill in for, stand in for, covers for, take over from > substitute, deputy, replacement, delegate, backup
representative, delegate, spokesperson, agent
on behalf of, for someone else, act for > delegate, representative, proxy, agent, authorization
agent, representative, broker, intermediary
middleman, intermediary, broker, mediator, go-between
mediator, arbitrator, negotiator, go-between
visitor, guest, caller, attendee, invitee
speaker, lecturer, presenter, orator
audience, spectators, listeners, viewers
viewer, spectator, observer, onlooker
witness, observer, onlooker, bystander
neighbour, neighbor, adjacent resident
friend, companion, pal, buddy, mate
enemy, opponent, adversary, foe, rival
rival, competitor, opponent, contender
competition, rivalry, contest, competitive
stranger, outsider, unknown person, foreigner
outsider, external person, third party, nonmember
third party, outside company, external provider
citizen, national, inhabitant, resident
resident, inhabitant, occupant, dweller
inhabitants, population, residents, people living
foreigner, alien, immigrant, non-citizen
immigrant, migrant, newcomer, settler
refugee, asylum seeker, displaced person, exile
crowd, mob, mass, throng
community, society, neighbourhood, group
child, kid, youngster, minor, juvenile
kids, children, young people, offspring
baby, infant, newborn, toddler
teenager, adolescent, youth, young person
grown-up, adult, mature person, of age
old people, older people, elderly, seniors, aged
young, youthful, juvenile, immature
parent, mother, father, guardian
mum and dad, mom and dad > parent, mother, father, family
brother, sister, sibling
grandparents, forefathers, ancestor, forebear, ancestry
family, household, relatives, kin
husband, wife, spouse, partner
marriage, wedding, matrimony, wedlock
divorce, separation, split, marital breakup
woman, female, lady
boy, lad, young man
girl, lass, young woman
birth, childbirth, being born, labour and delivery
death, dying, decease, passing
die, pass away, decease, perish, expire
kill, slay, put to death, murder
king, queen, monarch, ruler, sovereign
ruler, leader, sovereign, head of state
government, administration, state power, cabinet
politician, statesman, lawmaker, legislator
mayor, town head, city leader
boss around, order around, tell others what > authority, command, hierarchy, instruct
police, law enforcement, officer, constabulary
soldier, troop, warrior, serviceman
army, military, armed forces, troops
war, conflict, warfare, armed conflict, hostilities
fight, battle, combat, struggle
peace, truce, armistice, harmony
peace deal, end of war, stop fighting > treaty, peace, armistice, ceasefire, truce
revolt, rebellion, uprising, insurrection, revolution
slave, slavery, bondage, serfdom, servitude
servant, attendant, domestic worker, maid
farmer, grower, peasant, agriculturist
farming, agriculture, cultivation, husbandry
worker rights, rights at work > labour law, employment law, union, employee
doctor, physician, medic, practitioner
nurse, carer, caregiver, medical attendant
patient, sick person, person treated
teacher, instructor, tutor, educator
teacher, lecturer, professor, academic
student, pupil, learner, scholar
classmate, fellow student, schoolmate
lawyer, attorney, solicitor, barrister, advocate
writer, author, novelist, wordsmith
artist, painter, creator, sculptor
musician, performer, player, instrumentalist
actor, performer, player, actress
scientist, researcher, investigator, scholar
engineer, technician, developer, designer
technician, mechanic, repair person, engineer
motorist, chauffeur, car driver
job title, position, post, role, function
customer service, help desk, support, helpline
get help, need help, who helps > support, assistance, help, contact, guidance
help, assist, assistance, aid, support, relief
encourage, support, motivate, promote, foster
hero, heroine, protagonist, main character
bad guy, villain, antagonist, wrongdoer
victim, casualty, sufferer, injured party
criminal, offender, culprit, lawbreaker, wrongdoer
prisoner, inmate, convict, captive, detainee
hierarchy, chain of command, ranking, pecking order
who reports to, who is above > hierarchy, organization chart, reporting line, supervisor
place, location, spot, site, position, whereabouts
area, region, zone, district, territory
country, nation, state, land
abroad, overseas, foreign, in another country
foreign, alien, from abroad
domestic, internal, national
local, regional, nearby, native
worldwide, global, international, all over world
everywhere, all over, throughout, ubiquitous
nowhere, no place, not anywhere
city, town, municipality, urban area
city life, towns, in the city > urban, city, urbanization, municipality
village, hamlet, settlement, small community
countryside, rural, rural area, country
suburb, outskirts, periphery, fringe
capital, capital city, seat of government
neighbourhood, district, quarter, locality
border, boundary, frontier, edge, limit
edge, margin, rim, border, brink
street, road, avenue, lane
house, home, dwelling, residence, domicile
live in, lives in, reside, inhabit, dwell
flat, apartment, lodging, living unit
room, chamber, space, hall
which room, what room > room, location, hall, venue, building
office, workplace, bureau, workspace
workplace, place of work, office, job site
venue, location, meeting place
factory, plant, production site, manufacturing plant
workshop, studio, atelier, work room
hospital, clinic, infirmary, medical centre
prison, jail, gaol, penitentiary
church, place of worship, chapel, cathedral
castle, fortress, stronghold, citadel
museum, gallery, exhibition hall
library, book collection, reading room
restaurant, eatery, canteen, dining place
canteen, cafeteria, lunch room, mess hall
car park, parking, parking lot, garage
harbour, harbor, seaport, quay
ship, vessel, boat, craft
car, automobile, vehicle, motor vehicle
plane, aircraft, aeroplane, airplane
railway, railroad, rail, train line
bike, bicycle, cycle
inside, interior, within, internal
outside, exterior, external, outer
outdoors, open air, outside, in nature
indoor, inside, under roof
above, on top, overhead, upper
below, beneath, underneath, lower
top, summit, peak, apex
bottom, base, foot, lowest part
bottom up, top down, from the top > hierarchy, approach, direction
front, fore, facing side, anterior
rear, behind, hind, posterior, back side
side, flank, edge, lateral
side by side, adjacent, next to, alongside
surroundings, environment, setting, habitat, milieu
background, backdrop, setting, context, circumstances
upstairs, upper floor, floor above
address, postal address, residence, location
map, plan, chart, layout
layout, arrangement, setup, configuration
point the way, direction, which direction > direction, orientation, bearing, compass
sea, ocean, marine, maritime
river, stream, waterway, watercourse
mountain, peak, mount, hill
forest, woods, woodland, wood
island, isle, islet
coast, shore, seaside, coastline
desert, wasteland, arid region, dry area
sky, heavens, atmosphere, firmament
earth, world, globe, planet
ground, soil, earth, land
weather, climate, atmospheric conditions
rain, rainfall, precipitation, shower
storm, tempest, gale, hurricane
flood, inundation, deluge, overflow
drought, dry spell, lack of rain, water shortage
earthquake, quake, tremor, seismic event
fire, blaze, flame, burning, combustion
burn, combust, ignite, set alight
heat, warmth, high temperature, thermal
hot, warm, heated, scorching
cold, cool, chilly, frigid
heat up, warm up, gets hot > heat, heating, temperature, warming, overheat
cool down, gets cold, cool off > cooling, temperature, chill, refrigerate
freeze, solidify, ice up, turn to ice
melt, thaw, liquefy, dissolve
wet, damp, moist, humid, soaked
wetness, damp, moisture, humidity
bright, luminous, illuminated, shining
dark, dim, gloomy, unlit
shine, glow, gleam, radiate
noise, sound, racket, din
loud, noisy, deafening, high volume
quiet, silent, noiseless, hushed, still
silence, quiet, stillness, hush
smell, odour, scent, aroma, odor
taste, flavour, flavor, savour
hear, listen, perceive sound, hearing
sight, eyesight, vision, seeing
touch, contact, tactile, sense of touch
sense, perception, feeling, sensation
document, paper, record, file
paperwork, forms, documents, records
write down, put on paper, note down, jot down > record, document, documentation, note, log
written down, is it written, anywhere written > documentation, documented, record, specification, policy
record, register, log, note down
list, register, index, catalogue, inventory
list of, full list, everything there is > list, catalogue, inventory, overview, index
catalogue, catalog, directory, inventory
form, questionnaire, application form, sheet
fill in, fill out, complete form > form, complete, enter, application
sign, autograph, put name to, undersign
signature, sign, autograph, initials
small print, fine print, terms > terms, condition, clause, contract
clause, provision, stipulation, article
letter, note, message, written message
message, communication, note, notification
email, electronic mail, mail, message
envelope, cover, wrapper, sleeve
report, account, statement, write-up
write-up, report, article, summary
summary, overview, abstract, synopsis, recap, digest
in short, short version, sum up, in a nutshell > summary, overview, abstract, conclusion, key points
sum up, summarize, recap, recapitulate
outline, sketch, draft, rough plan
draft, rough version, preliminary version, first version
note, memo, remark, jotting, annotation
meeting notes, meeting record, notes from meeting > minutes, protocol, meeting
what was said, what was decided, who said what > minutes, decision, meeting, protocol, notes
certificate, diploma, credential, attestation
licence, license, permit, authorization
passport, identity document, travel document
proof of identity, id card, prove who i > identification, identity, authentication, passport
copy, duplicate, reproduction, photocopy
make copy, copies of, copied > copy, duplicate, replicate, reproduction
version, edition, release, variant, revision
which version, newest version, latest one > version, release, revision, current, update
previous version, older version, how it was > version, history, revision, archive, restore
appendix, annex, attachment, supplement
attachment, enclosure, attached file, annex
page, sheet, leaf, side
chapter, section, part, unit
heading, title, headline, caption
paragraph, passage, section, text block
text, writing, wording, passage
wording, phrasing, formulation, choice of words
sentence, phrase, statement, clause
word, term, expression, vocable
what is called, name for, another word for > term, name, synonym, designation, terminology
name, title, designation, label
name, label, designate, denominate
define, specify, determine, describe
definition, meaning, description, explanation
what does mean, what is meant, meaning of, stands for > definition, meaning, abbreviation, acronym, term, interpretation
short for, stands for, letters mean > abbreviation, acronym, initialism
meaning, significance, sense, interpretation
glossary, list of terms, dictionary, vocabulary
mention, refer to, cite, bring up
quote, cite, quotation, citation
source, reference, citation, origin
where you got, according to whom, says who > source, reference, citation, evidence, origin
textbook, coursebook, schoolbook, manual
manual, handbook, guide, instructions
guide, guideline, instructions, how-to, tutorial
instructions, directions, guidelines, steps
how do i, how do you, how to, what steps > procedure, instructions, guide, steps, method, tutorial
step by step, one step at, walk me through > procedure, instructions, tutorial, sequence, steps
recipe, instructions, formula, method
newspaper, press, paper, journal
article, essay, paper
story, tale, narrative, account
poem, verse, poetry, rhyme
publish, release, issue, bring out, make public
print, printing, printout, hard copy
on paper, printed, hard copy > print, paper, document, hard copy
label, tag, mark, sticker
mark, sign, symbol, indication
symbol, sign, emblem, character
table, chart, grid, tabular
box to tick, tick off, cross off > checklist, checkbox, mark, complete
checklist, to-do list, list of steps
example, instance, illustration, sample, case
for example, for instance, such as, e g
give me example, show me one > example, illustration, sample, case, demonstration
template, pattern, model, sample form
blank form, ready-made form, pre-made > template, form, boilerplate, sample
picture, image, photo, photograph
drawing, sketch, illustration, diagram
diagram, chart, graph, figure, drawing
show as picture, draw it, picture of > diagram, illustration, chart, visualization, figure
draw, sketch, depict, illustrate
paint, colour, coat, painting
colour, color, hue, shade, tint
colourful, bright colours, vivid, multicoloured
black and white, without colour, grey > monochrome, greyscale, grayscale
blurry, blurred, out of focus, unsharp, fuzzy
sharp, crisp, in focus, well-defined
sharpness, how sharp, fine detail > resolution, sharpness, focus, detail, definition
zoom in, closer look, bring closer > magnify, zoom, enlarge, magnification, detail
magnify, enlarge, blow up, zoom in
crop, trim, cut out, cut to size
picture size, image size, how many pixels > resolution, dimension, pixel, image
screen, display, monitor, panel
screenshot, screen capture, screen grab, picture of screen
see-through, transparent, clear, translucent
opaque, not see-through, impenetrable to light
camera, photo device, photographic equipment
shape, form, figure, outline
round, circular, spherical, curved
straight, direct, linear, not curved
curve, bend, arc, curved line
bent, crooked, curved, twisted
flat, level, smooth, plane
smooth, polished, without bumps
rough, uneven, coarse, bumpy
sharp, pointed, keen, edged
blunt, dull, not sharp
line, stroke, stripe, streak
dot, point, spot, speck
corner, angle, edge
layer, coating, level, tier, stratum
look, appearance, looks, exterior
look like, what it looks, how does look > appearance, shape, structure, layout, form, design
beautiful, pretty, attractive, lovely, aesthetic
ugly, unattractive, unsightly, hideous
design, plan, layout, blueprint
pattern, design, motif, regularity
sound, audio, tone, noise
audio, sound recording, sound, recording
recording, tape, capture
listen, hear, pay attention, tune in
voice, speech, vocal, spoken
speech, talk, address, lecture
volume, loudness, sound level
how loud, make louder, turn up > volume, loudness, amplitude, amplify, gain
too quiet, make quieter, turn down sound > volume, attenuate, mute, loudness
mute, silence, turn off sound
high note, how high sound > pitch, frequency, tone
music, tune, melody, song
rhythm, beat, tempo, pulse
band, orchestra, ensemble, musical group
video, film, clip, footage, movie
movie, film, motion picture, cinema
watch, view, look at, observe
play back, playing back, watch again > playback, replay, recording, video
subtitle, caption, on-screen text
jerky, stutters, choppy, not smooth > stutter, frame rate, lag, jitter, buffering
broadcast, transmit, send out
television, tv, broadcasting, telly
radio, wireless, broadcast receiver
announce, declare, proclaim, make known
announcement, declaration, notice, statement
notice, announcement, bulletin, posting
advert, ad, advertisement, commercial, promotion
advertise, promote, publicize, market
famous, well-known, renowned, celebrated
popular, well-liked, in demand, favourite
talk, speak, converse, chat, communicate
conversation, talk, dialogue, discussion, chat
discuss, talk about, debate, talk over
discussion, debate, conversation, exchange of views
argue, debate, dispute, quarrel
argument, reasoning, line of reasoning
express, declare, mention, put into words
inform, notify, advise, let know
ask, inquire, question, request
question, query, inquiry, enquiry
ask for, request, apply for, demand
request, ask, application, petition, appeal
answer, reply, response, respond
nobody answers, no reply, does not answer > response, timeout, unavailable, unanswered, escalation
explain, clarify, describe, make clear
explanation, clarification, description, account
describe, portray, depict, outline
description, account, portrayal, characterization
what is about, deals with what, main idea > topic, theme, summary, overview, subject
topic, subject, theme
suggest, propose, recommend, put forward
suggestion, proposal, recommendation, idea
advice, recommendation, tip, guidance, counsel
recommend, advise, suggest, counsel
any tips, how should i, what should do > recommendation, advice, best practice, guideline, tip
tip, hint, trick, piece of advice
opinion, view, viewpoint, standpoint, belief
point of view, perspective, viewpoint, standpoint
what people think, what people say > opinion, feedback, survey, review, attitude
feedback, response, reaction, comments
comment, remark, observation, note
criticize, find fault, disapprove, critique
criticism, critique, disapproval, objection
complain, grumble, object, make complaint
complaint, grievance, objection, criticism
praise, compliment, commend, acclaim
thank, gratitude, appreciation, thanks
apologize, apology, say sorry, express regret
promise, pledge, vow, commitment
guarantee, warranty, assurance, pledge
convince, persuade, win over, talk into
persuade, convince, influence, urge
negotiate, bargain, haggle, discuss terms
negotiation, bargaining, talks, discussion
interview, conversation, questioning, job talk
meeting, conference, gathering, session, assembly
meet, get together, gather, convene, assemble
get together, come together, sit down together > meeting, gathering, workshop, assembly
phone, telephone, phone call, ring up
contact, reach, get in touch, communicate
how to reach, get hold of, get in touch > contact, address, phone, reach, communication
keep posted, keep in loop, keep informed > inform, notify, notification, update, communication
communication, exchange, correspondence, contact
language, tongue, speech, idiom
translate, interpret, render, put into language
translation, rendering, interpretation
spelling, orthography, how written, correct writing
grammar, syntax, language rules
shout, yell, scream, cry out
whisper, murmur, speak softly, mutter
secretly, in secret, covertly, behind the scenes
learn, study, acquire knowledge, master
learning, studying, education, acquisition of knowledge
study, revise, review, cram
learn by heart, know by heart, memorize, commit to memory
memorize, remember, learn by heart, retain
how remember, easy to remember, remember it > memory, mnemonic, memorize, recall, retention
remember, recall, recollect, bring to mind
memory, recollection, remembrance, recall
teach, instruct, educate, train, tutor
teaching, instruction, education, tuition
education, schooling, teaching, training
training, instruction, coaching, practice
practise, rehearse, drill, exercise, train
practice, exercise, drill, rehearsal
homework, assignment, coursework, task
hand in, turn in, submit, deliver
submission, handing in, delivery, hand-in
exam, examination, test, assessment
final exam, finals, end-of-term test > exam, examination, final, assessment
oral exam, spoken test, viva, oral examination
quiz, short test, questionnaire, test questions
on the exam, comes up exam, will be asked > exam, syllabus, scope, examinable, relevant
pass, passed, be successful, get through > pass, passing grade, exam, criteria, threshold
get through exam, need to pass, how many points > pass, passing, grade, score, threshold, minimum
flunk, fail exam, did not pass > fail, failed, retake, resit
retake, resit, repeat exam, take again
mark, grade, score
grading, marking, scoring, assessment
points, score, marks, credits
how graded, how marked, how much counts > grading, assessment, weighting, grade, criteria, rubric
curriculum, syllabus, course content, course outline
course, class, module, training
lesson, class, lecture, session
lecture, talk, lesson, presentation
presentation, talk, slides, demonstration
term, semester, half-year, trimester
school, college, academy, educational institution
university, college, higher education, academia
degree, qualification, diploma, title
thesis, dissertation, final paper, degree paper
graduate, alumnus, degree holder
tuition, course fee, school fees
scholarship, grant, bursary, stipend
understand, comprehend, grasp, make sense of
understanding, comprehension, grasp, insight
not get it, makes no sense, confuses me > explanation, misunderstanding, clarify, difficulty
misunderstand, misinterpret, get wrong, mistake
misconception, misunderstanding, false belief, fallacy, myth
commonly confused, people mix up, easily confused > misconception, confusion, distinction, difference
confuse, mix up, muddle, puzzle
confusing, unclear, ambiguous, puzzling
confusion, muddle, misunderstanding, bewilderment
unclear, vague, ambiguous, obscure
vague, imprecise, unclear, indefinite
obvious, evident, self-evident, clear, apparent, plain
knowledge, understanding, expertise, know-how
know-how, expertise, skill, competence
ability, capability, competence, skill, proficiency
talent, gift, aptitude, flair
experienced, skilled, practised, seasoned
inexperienced, unskilled, untrained
clever, smart, intelligent, bright
stupid, foolish, unintelligent, silly
intelligence, intellect, cleverness, wit
think, reason, consider, ponder, reflect
concept, idea, notion, thought
basics, fundamentals, essentials, basic principles, foundation
the basics, basic stuff, need to know > fundamentals, basics, introduction, essentials, principles
advanced, higher level, sophisticated, expert-level
theory, hypothesis, assumption, model
hypothesis, assumption, supposition, conjecture
assume, suppose, presume, take for granted
assumption, presumption, premise, supposition
principle, law, rule, tenet
rule of thumb, heuristic, rough rule, general guide
method, technique, approach, procedure
way to do, ways of, which way > method, approach, technique, procedure, strategy
approach, strategy, method, tactic
trick, knack, technique, shortcut
experiment, trial, test, study
research, investigation, study, inquiry
conclusion, inference, deduction, result
infer, deduce, derive, conclude, draw conclusion
logic, reasoning, rationale, argumentation, inference
calculate, compute, work out, reckon
calculation, computation, reckoning, arithmetic
how calculate, how work out, formula for > formula, calculation, equation, compute, derivation
formula, equation, expression, rule
predict, forecast, foresee, anticipate
prediction, forecast, prognosis, projection, outlook
know ahead, tell in advance, what will happen > prediction, forecast, prognosis, anticipate
expect, anticipate, await, reckon with
expectation, anticipation, prospect, outlook
surprise, shock, unexpected event
curious, inquisitive, interested, wanting to know
interesting, fascinating, engaging, intriguing
boring, dull, tedious, monotonous
pay attention, concentrate, focus, attend
concentration, focus, attention, attentiveness
distract, divert, sidetrack, disturb
distraction, diversion, interference, disturbance
realize, become aware, grasp, notice
aware, conscious, informed, mindful
unaware, ignorant, unconscious, uninformed
imagine, envision, picture, visualize
imagination, fantasy, creativity, inventiveness
creative, imaginative, inventive, original
believe, be convinced, be of opinion
belief, conviction, faith, opinion
doubt, uncertainty, scepticism, hesitation
sure, certain, confident
not sure, unsure, uncertain, undecided, doubtful
certainty, sureness, confidence, assurance
truth, fact, reality, actuality
decide, determine, resolve, make up mind
decision, choice, resolution, ruling
how decide, how we choose, decide on > decision, criteria, selection, choice
choose, select, pick, opt for
option, choice, alternative, possibility, selection
other ways, any other way, instead of this, something else instead > alternative, option, substitute, workaround
instead, alternatively, in place of
prefer, favour, like better, opt for
favourite, preferred, best liked
possible, feasible, achievable, doable, viable
is there way, is it possible, can you even > possible, feasible, option, method, support, feature
feasibility, practicability, viability
impossible, not possible, unfeasible, out of question
possibility, option, chance, opportunity
plan, scheme, strategy, blueprint
plan, planning, preparation, design, scheduling
what comes next, what is planned, coming up > plan, roadmap, upcoming, schedule, next steps
roadmap, plan, timeline, long-range plan
strategy, plan, approach, game plan
organize, arrange, coordinate, plan
organization, arrangement, coordination, structure
organization, company, institution, body, association
company, firm, business, enterprise, corporation
coordinate, organize, harmonize, bring together
arrange, set up, organize, settle
schedule, plan, timetable, book in
reserve, make reservation, order in advance
reservation, booking, advance order
appointment, meeting, engagement
double booked, two things clash, same slot > conflict, overlap, schedule, collision
overlap, intersect, coincide, common part
event, occurrence, happening, incident, episode
happen, occur, take place, come about
project, undertaking, venture, scheme
task, job, assignment, duty, chore
to do, things to do > task, todo, action item, checklist, assignment
who does what, split the work, share work > role, responsibility, task, assignment, delegation, division of labour
delegate, hand down, assign, entrust
milestone, landmark, key date, important stage
want to achieve, trying to reach, what we want > goal, objective, target, aim
progress, advance, headway, development
how far along, how is going, where are we > progress, status, milestone, completion
status, state, condition, situation
situation, circumstances, state of affairs, position
effort, exertion, labour
how much work, lots of work, much effort > effort, workload, estimate, complexity, labour
workload, amount of work, burden, load
load, burden, weight, strain
too much work, swamped, snowed under > workload, overload, capacity, stress, burnout
overload, overburden, strain, too much load
resource, asset, available means
supply, provide, furnish, deliver, equip
provide, supply, offer, make available
offer, provide, present, propose
available, on hand, obtainable, accessible
unavailable, not available, inaccessible, out of reach
access, entry, admission, reach
how get in, get access, get into > access, login, entry, admission, permission
apply, use, employ, make use of
application, use, usage, utilization
what is for, used for, good for > purpose, application, function, usage, benefit
consume, use up, eat up, deplete
consumption, usage, intake, expenditure
efficient, economical, productive, well-organized
efficiency, effectiveness, productivity
rubbish, garbage, trash, waste, refuse, litter
recycle, reuse, reprocess, recover
reuse, use again, recycle, repurpose
automatic, automated, self-acting, unattended
by hand, manual, manually, done by person
by itself, on its own, without me > automatic, automation, autonomous, spontaneous, unattended
have to manually, every time myself > manual, automation, automatic
flexible, adaptable, versatile, elastic
rigid, stiff, inflexible, unbending
strict, rigorous, stringent
lenient, mild, tolerant, permissive
standard, norm, convention, usual practice
normal, usual, ordinary, regular, standard
what is normal, usual way, how usually > norm, standard, convention, typical, default, practice
unless told otherwise, if nothing set, out of box > default, preset, standard, initial
habit, custom, routine, practice
tradition, custom, convention, heritage
unusual, strange, odd, abnormal
weird, strange, odd, peculiar, bizarre
looks off, something off, looks weird > anomaly, abnormal, irregularity, deviation, outlier
odd one out, sticks out, far from rest > outlier, anomaly, exception, deviation
anomaly, irregularity, abnormality, deviation
specific, particular, concrete, definite
general, overall, broad, generic
generally, in general, as a rule, by and large
detail, particular, specific, fine point
in detail, thorough, in depth, detailed, comprehensive
thorough, comprehensive, exhaustive, in-depth, rigorous
superficial, shallow, on the surface, cursory
overview, big picture, general idea, survey
important, significant, essential, crucial, key
unimportant, insignificant, trivial, minor, negligible
does not matter, who cares, no big deal > negligible, irrelevant, insignificant, minor
importance, significance, relevance, weight
relevant, pertinent, related, applicable
irrelevant, unrelated, beside the point, immaterial
crucial, critical, vital, essential, decisive
core, essence, central part
foundation, basis, groundwork
based on, built on, comes from > basis, foundation, derived, origin
structure, framework, construction, makeup
law, legislation, statute, regulation
legal, lawful, legitimate, permitted by law
illegal, unlawful, illicit, against the law
against the law, break the law, get in trouble > illegal, offence, violation, liability, penalty
crime, offence, offense, wrongdoing, felony
court, tribunal, court of law, judiciary
judge, magistrate, justice, arbiter
court case, court hearing, legal proceedings, trial
lawsuit, legal action, litigation, court case
sue, take to court, bring action, litigate
take to court, go to court > lawsuit, litigation, sue, action, proceedings
sentence, verdict, judgement, ruling
verdict, judgment, decision, finding
guilty, culpable, at fault, responsible
innocent, not guilty, blameless, guiltless
punish, penalize, discipline, sanction
punishment, penalty, sanction, fine
go to jail, locked up, behind bars > imprisonment, prison, custody, detention, sentence
arrest, detain, apprehend, take into custody
liable, responsible, accountable, answerable
liability, responsibility, accountability, obligation
who is liable, who pays damage > liability, compensation, damages, responsible, tort
compensation, damages, indemnity, reparation
get compensated, paid for damage > compensation, damages, indemnity, claim
claim, assertion, entitlement, privilege
appeal, objection, challenge, ask for review
fight decision, challenge decision, disagree with ruling > appeal, objection, review, dispute
constitution, basic law, charter, founding law
treaty, agreement, pact, convention, accord
bill, draft law, proposed law
vote, ballot, poll, election
parliament, legislature, assembly, congress
democracy, rule by people, self-government, popular rule
civil rights, civil liberties, basic freedoms
human rights, basic rights, fundamental rights
equality, equal treatment, parity, equal rights
discrimination, unequal treatment, prejudice, bias
bias, prejudice, partiality, one-sidedness
prejudice, bias, preconception, stereotype
last will, testament, last wishes
inheritance, legacy, heritage, bequest
heir, successor, inheritor, beneficiary
copyright, authors rights, intellectual property
may use picture, allowed to copy, use someones work > copyright, licence, license, fair use, permission
property, asset, possession, belonging
contract ends, get out contract, end contract > termination, cancellation, notice period, withdrawal
give notice, notice period, period of notice, termination period
break contract, broke agreement, did not keep > breach, default, contract, violation
witness statement, testimony, evidence, deposition
oath, solemn promise, vow, sworn statement
border control, import duty, customs duty, customs clearance
public servant, official, civil servant, officer
red tape, bureaucracy, paperwork, officialdom
authority, agency, government office, official body
health, wellbeing, fitness, physical condition
healthy, in good health, in good shape
sick, ill, unwell, ailing
illness, disease, sickness, disorder, ailment
what wrong with, what i have > diagnosis, disease, symptom, disorder
feel sick, throw up, throwing up, puke > nausea, vomiting, vomit
call in sick, ill at work, off sick > sick leave, absence, sick note, illness
symptom, sign, indication, complaint
diagnose, identify illness, diagnosis, determine condition
treat, cure, heal, remedy
treatment, therapy, cure, care
heal, get better, mend
medicine, drug, medication, remedy, pharmaceutical
pill, tablet, capsule, lozenge
how much take, how many pills > dose, dosage, medication, intake
dose, dosage, amount, quantity
take together with, not take with, mix with medicine > interaction, contraindication, medication
injection, jab, syringe, inoculation
vaccine, vaccination, immunization, jab, inoculation
surgery, operation, surgical procedure
pain, ache, soreness, suffering
painful, sore, aching, hurting
it hurts, hurts when, aches > pain, ache, soreness, injury, tenderness
painkiller, analgesic, pain reliever, pain medication
headache, migraine, head pain
stomach ache, belly ache, tummy pain > abdominal pain, stomach, gastric
fever, high temperature, raised temperature
running temperature, feel hot, burning up > fever, temperature, pyrexia
cold, flu, influenza, common cold
runny nose, blocked nose, stuffy nose > rhinitis, congestion, nasal, cold
sore throat, throat pain, throat hurts > pharyngitis, throat, tonsillitis
infection, contagion, infectious disease
contagious, infectious, catching, transmissible
catch it, pass it on, can i catch > infection, transmission, contagious, infectious
epidemic, outbreak, pandemic, plague
germ, microbe, bacterium, pathogen, microorganism
swelling, swollen, puffiness, oedema
rash, skin irritation, spots on skin > rash, dermatitis, eruption, allergy
itch, itchy, itching, pruritus
bleed, bleeding, haemorrhage, loss of blood
bruise, contusion, black and blue
injury, wound, trauma, lesion
broken bone, fracture, break, cracked bone
dizzy, giddy, light-headed, vertigo
pass out, passed out, blacked out > faint, unconscious, syncope, loss of consciousness
faint, pass out, collapse, lose consciousness
tired, exhausted, weary, fatigued
tiredness, fatigue, exhaustion, weariness
burnt out, burnout, exhaustion, overworked
sleep, slumber, rest, doze
cannot sleep, trouble sleeping, lie awake > insomnia, sleep disorder, sleeplessness
awake, not asleep, wakeful
breathe, respire, inhale, draw breath
breathing, respiration, breath, inhale and exhale
out of breath, short of breath, breathless > dyspnoea, shortness of breath, respiratory
heart attack, cardiac arrest, myocardial infarction, coronary
heart, cardiac, cardiovascular, coronary
heartbeat, pulse, heart rate
high blood pressure, hypertension, raised pressure
stroke, brain attack, cerebral infarction
blood sugar, glucose level, sugar in blood
sugar disease, too much sugar > diabetes, glucose, insulin, hyperglycaemia
cancer, tumour, tumor, malignancy, carcinoma
lump, swelling, bump, nodule
stomach, belly, abdomen, gut
digest, digestion, break down food
the runs, loose stool, diarrhoea, diarrhea
cannot go toilet, blocked up, constipated > constipation, bowel, digestion
kidney, renal, nephric
liver, hepatic, liver-related
lung, pulmonary, respiratory organ
skin, dermal, cutaneous, epidermis
bone, skeletal, osseous, skeleton
muscle, muscular, sinew
brain, cerebral, encephalon
nerve, neural, neuron, nerve cell
eye, ocular, optic, visual
ear, auditory, aural
tooth, dental, teeth
blind, sightless, visually impaired
deaf, hard of hearing, hearing impaired
disabled, handicapped, impaired, with disability
disability, impairment, handicap
wheelchair, step-free, people with disabilities > accessibility, accessible, barrier-free, disability
pregnant, expecting, with child, pregnancy
expecting baby, having baby > pregnancy, maternity, birth, parental leave
maternity leave, parental leave, baby leave
diet, nutrition, eating habits, food intake
lose weight, get slimmer, slim down > weight loss, diet, obesity, calorie
put on weight, get fat, gain weight > weight gain, obesity, overweight
hunger, starvation, famine, malnutrition
hungry, starving, famished, peckish
thirsty, dehydrated, lack of water
food, nourishment, nutrition, meal
eat, consume, ingest, feed
drink, beverage, liquid refreshment
drunk, intoxicated, under the influence, tipsy
addicted, hooked, addiction, substance dependence
cannot stop, hooked on, gets hooked > addiction, dependence, compulsion
poison, toxin, venom, toxic substance
poisonous, toxic, venomous, harmful
allergic, allergy, hypersensitive, oversensitive
first aid, emergency care, emergency treatment
ambulance, rescue service, emergency vehicle
rescue, save, bail out, come to aid
mental health, psychological wellbeing, psyche
sad, unhappy, sorrowful, miserable
depressed, depression, low mood, melancholy
feel down, feeling low, always sad > depression, mood, sadness
anxious, worried, nervous, uneasy
anxiety, worry, nervousness, fear, unease
scared, afraid, frightened, fearful
scared of, afraid of, freaks me out > fear, phobia, anxiety
fear, dread, terror, fright
stress, pressure, strain, tension
stressed out, under pressure, too much pressure > stress, burnout, strain, workload
nervous before exam, panic before test, blank in exam > test anxiety, exam anxiety, stress
calm, relaxed, peaceful, composed
calm down, relax, unwind, cool off
angry, furious, mad, annoyed, irate
anger, rage, fury, wrath
annoying, irritating, bothersome, frustrating
happy, glad, pleased, joyful
happiness, joy, contentment, wellbeing
satisfied, pleased, fulfilled, gratified
satisfaction, contentment, fulfilment, approval
dissatisfied, unhappy, discontented, displeased
feeling, emotion, sentiment, mood
lonely, alone, isolated, solitary
proud, pride, self-respect, dignity
ashamed, embarrassed, shame, guilt
jealous, envious, envy, jealousy
love, affection, fondness, devotion
hate, hatred, loathe, detest
enjoy, be fond of, appreciate, take pleasure in
wish, desire, longing
motivation, drive, incentive, ambition
no motivation, cannot be bothered, lost interest > motivation, procrastination, lethargy
reward, bonus, prize, trophy, incentive
brave, courageous, bold, fearless
friendly, kindly, good-natured, amiable
polite, courteous, well-mannered, civil
rude, impolite, ill-mannered, discourteous
behave, act, conduct oneself, behaviour
behaviour, behavior, conduct, manner
how behave, how acts, how it reacts > behaviour, reaction, response, conduct
attitude, stance, mindset, position
character, personality, nature, temperament
trait, characteristic, feature, property, attribute
typical of, what is typical, recognise it by > characteristic, feature, property, trait
work, job, employment, occupation, labour
job, position, post, occupation, profession
job, career, profession, vocation
hire, recruit, employ, take on, appoint
hiring, recruitment, recruiting, staffing
look for job, find a job, get hired > application, employment, recruitment, vacancy
apply for job, job application, application letter
vacancy, open position, free post
get fired, got sacked, kicked out, laid off > dismissal, redundancy, termination, layoff
dismissal, termination, sacking, layoff, redundancy
unemployed, jobless, out of work, without job
unemployment, joblessness, being jobless
resign, quit job, step down, hand in notice
retire, stop working, retirement, leave working life
promotion, advancement, move up, step up
part-time, half-time, reduced hours
working hours, work time, office hours
overtime, extra hours, additional hours
work from home, home office, remote work, telework, telecommute
strike, walkout, industrial action, work stoppage
trade union, labour union, labor union, union
self-employed, freelance, independent contractor
contractor, freelancer, outside worker, subcontractor
outsource, contract out, subcontract, farm out
farm out, let others do, have it done > outsource, outsourcing, delegate, subcontract
industry, sector, branch, trade
trade, commerce, business, dealing
business trip, work trip, official travel > travel, travel expenses, reimbursement
get expenses back, claim expenses, pay for train > reimbursement, expenses, travel, refund
dress code, what to wear, clothing rules
how make, how is made, how produced > production, manufacture, preparation, synthesis, method
manufacture, produce, fabricate, make goods
production, manufacture, making, output
output, yield, production, result
input, entry, intake, contribution
product, merchandise, commodity, article of trade
brand, trademark, brand name
market, marketplace, trade
supply and demand, offer and demand, market forces
export, sell abroad, ship abroad
import, bring in, buy abroad
subscribe, sign up, register, enrol, enroll
sign up, signing up, put name down > register, registration, enrol, enrolment, subscribe
registration, enrolment, enrollment, signing up
unsubscribe, cancel subscription, opt out, sign off
opt out, choose not to, not take part > opt out, decline, withdraw, exempt
push forward, drive, propel, advance
pressure, force, stress, compression
cover, conceal, wrap, coat
wrap, pack, package, envelop
unwrap, unpack, open up, take out
pack, package, bundle, parcel
bundle, package, batch, collection
unload, empty, discharge, offload
empty out, drain, discharge, clear
fill, load, top up
top up, refill, replenish, fill again
charge, recharge, power up, load
flat battery, empty battery, battery dead > discharge, battery, recharge, capacity
open, unlock, unseal, unfasten
close, shut, seal, fasten
closed, shut, not open, sealed
opening, gap, hole, aperture, cavity
press, push, click, squeeze
squeeze, compress, press, squash
squash, crush, compress, flatten
crush, grind, pulverize, mash
bend, flex, curve, deform
distort, twist, deform, warp
loose, slack, not tight, unfastened
tight, firm, close-fitting, taut
tighten, fasten, make tight, tense
loosen, slacken, relax, ease
firm, solid, hard, rigid
liquid, fluid, in liquid form
gas, vapour, vapor, fume
vanish into air, dries up, turns to gas > evaporate, evaporation, vaporize
dissolve, melt away, go into solution
stir, mix, agitate, blend
pour, spill, tip out, decant
soak, absorb, take up, drench
soak up, suck up, take up > absorb, absorption, uptake
absorb, soak up, take in, assimilate
give off, gives off, let out > emit, emission, release, radiate, discharge
emit, give off, release, discharge
release, let go, set free, liberate
catch, capture, seize, grab
grab, seize, grasp, snatch
hold, grip, grasp, keep hold
bump into, hit each other, crash into > collision, collide, impact, conflict
collide, crash, bump, clash
two people editing, both change, same time edit > conflict, concurrent, simultaneous, lock, collision
touching, contact, in contact, adjoining
replace, substitute, supplant, take place of
take place of, takes over, step in > replace, substitute, succeed, supersede
take over, takeover, assume control, acquire
successor, follower, next in line, heir
predecessor, forerunner, previous holder, precursor
hand down, pass down, bequeath > inherit, inheritance, tradition, transmission
run, operate, function, perform
how does work, how it works, what happens inside > mechanism, function, principle, operation, explanation
perform, carry out, execute, implement, conduct
implement, put into practice, carry out, realize
in practice, real life, in real world > application, practical, practice, example
practical, hands-on, applied, useful
theoretical, abstract, hypothetical, on paper
manage to, succeed, cope, get done
get done, finish, complete, accomplish
repeat, do again, redo, reiterate
again and again, over and over, keeps happening > repeat, repeated, recurring, recurrence, iteration, loop
happen again, come back again, returns > recur, recurrence, relapse, repeat
recurring, repeated, periodic, returning
repetition, recurrence, reiteration, repeat
cycle, loop, round, circuit
routine, regular procedure, standard procedure
regular, periodic, recurring, at intervals
irregular, uneven, erratic, sporadic
on and off, comes and goes, every now again > intermittent, sporadic, occasional, periodic
intermittent, sporadic, irregular, on and off
continuous, uninterrupted, nonstop, constant, ongoing
nonstop, without break, around the clock, day and night
ongoing, in progress, current, continuing
in progress, under way, being done, ongoing
last minute, at last moment, in final hour
get ahead, move forward, make progress > advance, progress, development
advance, progress, move forward, proceed
retreat, withdraw, pull back, fall back
pull back, move back, back off > withdraw, retreat, retract, reduction
approach, come near, draw near
avoid trouble, play safe, on safe side > precaution, conservative, safety margin, risk averse
safety margin, buffer, leeway, reserve
leeway, latitude, margin, room to move
buffer, cushion, reserve, safety stock
depend, rely, count on, bank on
count on, rely on, depend on, trust
lean on, rest on, supported by > support, base, rely
support, hold up, prop up
support, endorse, stand behind, advocate
endure, withstand, tolerate, sustain
put up with, tolerate, accept, endure
can it take, how much can, can it handle > capacity, tolerance, limit, load, resistance
resist, withstand, oppose, stand up to
resistance, opposition, defiance, withstanding
oppose, resist, object to, be against
opposition, resistance, objection, hostility
tolerance, allowance, acceptance, leniency
ignore, disregard, overlook, pay no attention
leave out, left out, not included > omit, omission, exclude, exclusion, skip
omit, leave out, skip, miss out, exclude
insert, put in, enter, introduce
put in, type in, key in > enter, input, insert, entry
enter, type in, input, key in
show up, pop up, turns up > appear, display, emerge, occur
not show up, not appear, cannot see it > missing, hidden, invisible, display, visibility
appear, emerge, show up, turn up
emerge, arise, surface
arise, occur, originate
come from, originate, derive, stem from
derived from, descended from, coming out of
visible, noticeable, apparent, in sight
invisible, unseen, hidden, imperceptible
demonstrate, show, illustrate, display, exhibit
point out, indicate, show, draw attention
indicate, show, point to, signal
sign of, gives away, tells you > indicator, sign, symptom, evidence, indication
signal, sign, indication, cue
highlight, emphasize, stress, underline
emphasis, stress, accent, weight
stand out, catches eye, noticeable > prominent, salient, conspicuous, contrast
exaggerate, overstate, overdo, blow out
overestimate, overrate, estimate too high
underestimate, underrate, estimate too low
optimistic, hopeful, positive, confident
pessimistic, negative, gloomy, defeatist
excellent, outstanding, first-rate, superb
perfect, flawless, faultless, ideal
imperfect, flawed, faulty, defective
pure, clean, unmixed, unadulterated
impure, contaminated, polluted, tainted
pollute, contaminate, poison, foul
pollution, contamination, fouling, dirtying
acceptable, satisfactory, adequate, tolerable
unacceptable, intolerable, inadmissible, not ok
suitable, appropriate, fitting, proper
unsuitable, inappropriate, unfit, improper
when not to, better not, bad idea > unsuitable, avoid, limitation, discouraged, contraindication
fit, suit, be suitable
valid, in force, in effect, effective, applicable
invalid, void, null, not valid
takes effect, kicks in, from when on > effective, effective date, onset, apply
deserve, merit, be worthy, earn
serious, severe, grave, critical
how bad, how serious, how severe > severity, extent, degree, impact, seriousness
severity, seriousness, gravity, intensity
severe, harsh, serious, intense
mild, gentle, moderate, slight
moderate, medium, average, middling
intense, strong, extreme, powerful
extreme, utmost, drastic, radical
radical, drastic, sweeping, far-reaching
complexity, intricacy, complication, difficulty
mainly, mostly, chiefly, primarily, largely
partly, partially, in part, to some extent
completely, totally, entirely, fully, wholly
usually, normally, generally, commonly, typically
directly, immediately, without detour
indirectly, in roundabout way, via detour
indirect, roundabout, second-hand, mediated
first-hand, direct, personally, from source
to a crawl, barely moving, slow as hell > slow, performance, congestion, bottleneck
split between, shared between, carve up > divide, distribute, partition, allocate
spin up, fire up, boot up > start, launch, provision, initialize
shut down, switch off, close down > shutdown, stop, terminate, closure
write over, wrote over, saved over > overwrite, replace, version, restore
old copy, yesterdays copy, last good copy > backup, version, snapshot, restore, archive
wiped by mistake, deleted by accident, threw away accidentally > delete, restore, recover, backup, undo
can still get, still there somewhere, gone forever > recover, retention, restore, archive, permanent
who touched, who changed, who did that > history, log, audit, author, change
keep track of, keeping track, keep tabs on > track, monitor, record, log, register
lose track, lost count, forgot where > tracking, overview, record
know for sure, hundred percent sure, bet on > certainty, guarantee, proof, verified
no idea, clueless, never heard of > unknown, introduction, definition
who knows about, knows most about, specialist for > expert, owner, contact, knowledge
get to know, find out about, read up on > learn, introduction, documentation, research
what is new, what has changed, anything new > changelog, release notes, update, novelty, change
what went on, what happened, tell me story > event, incident, history, report, timeline
how did start, how it began, where it started > origin, beginning, history, cause, outbreak
how did end, how it ended > outcome, end, conclusion, result
who won, who lost, who came out > victory, winner, defeat, outcome
who was against, who opposed, who fought > opponent, opposition, conflict, party
how many died, people killed, dead people > death toll, casualty, mortality, victim
die of, killed by, what kills > mortality, cause of death, fatal, lethal
deadly, fatal, lethal, mortal
life-threatening, critical, dangerous to life, potentially fatal
stay alive, survive, live through, come through
survival, staying alive, continued existence
extinct, died out, wiped out, no longer existing
alive, living, animate
exist, be present, be there, occur
come in handy, useful when, helps with > useful, application, benefit, purpose
not needed, do without, superfluous, unnecessary, redundant
needless, unnecessary, uncalled for, avoidable
spare, extra, reserve, surplus
on top of, as well as, in addition to > additional, supplement, extra
one or other, either way, pick one > alternative, choice, exclusive
not both, only one of > exclusive, mutually exclusive, alternative
all or nothing, either all works, whole or none > atomic, complete, indivisible
in pieces, bit by bit, in small portions > incremental, batch, fragment, gradual
in one go, all together, in one piece > whole, batch, single, simultaneous
in bulk, wholesale, en masse, large quantities
batch, lot, bundle, bunch
too many cooks, everyone at once > concurrency, contention, overload, coordination
busy, occupied, engaged, tied up
too busy, no time, full calendar > workload, capacity, availability, priority
idle, inactive, unused, not busy
unused, idle, vacant, not in use
lying around, gathering dust, nobody uses > unused, obsolete, idle, cleanup
old stuff, junk, useless stuff > obsolete, legacy, archive, cleanup, waste
leftovers, remains, residue, remnant
trace amount, residue, remnant, vestige
first come, whoever comes first, first there > order, queue, priority, first come first
jump queue, skip the line, go first > priority, precedence, preempt
by turns, alternately, in rotation, one then other
alternate, take turns, switch back forth
change places, trade places, swap around > exchange, swap, permutation, rotate
mirror, reflect, echo, duplicate
look alike, similar looking, easily mixed up > similar, confusion, distinguish
imitate, copy, mimic, emulate
imitation, copy, mimicry, reproduction
copied from, stole text, copy paste work > plagiarism, copying, citation, originality
plagiarism, copying, stealing text, passing off
stick to, keep to, stay with > adhere, comply, follow, consistent
stray from, drift away > deviate, deviation, diverge, divergence
deviate, differ, diverge, stray
drift apart, go different ways, grow apart > diverge, divergence, separate
come closer, meet in middle, grow together > converge, convergence, compromise
middle ground, halfway, compromise, meet halfway
settle, resolve, agree, sort out
bring to table, raise issue, speak up > report, escalate, propose, agenda
move up chain, tell the boss, take it higher > escalate, escalation, management
pass the buck, not my job, someone else does > responsibility, delegation, ownership
own up, admit, confess, acknowledge
acknowledge, admit, recognize, confirm
recognize, identify, know again, acknowledge
recognition, acknowledgement, identification, acceptance
identity, who someone is, personal details
personal details, private information, who i am > identity, personal information, privacy, profile
name and address, contact details, phone number > contact, address, personal information
anonymous, nameless, unnamed, without name
nobody knows who, no names, without naming > anonymous, anonymity, pseudonym
nickname, alias, pseudonym, assumed name
log in, sign in, get into account > login, authentication, sign in, access, account
password, passcode, secret word, passphrase
clue, hint, pointer, lead to solution
keyword, search term, catchword, key term
question marks, open questions, not yet clear > open issue, uncertainty, unresolved
always asked, people keep asking, common questions > faq, frequently asked questions, question
long story, whole story, full picture > detail, background, overview, account
back story, what came before, how got here > background, history, context
point to, refer, direct to, reference
see also, related stuff, more about this > reference, related, further reading, link
further reading, literature, bibliography, references
go deeper, know more, more details > detail, further reading, reference, advanced
rule out, eliminate, exclude, dismiss
narrow down, reduce options, shortlist > filter, restrict, select, criteria
weed out, sift, filter out, sort out
filter, sieve, strain, screen
pick out, choose from, pull out of > select, selection, extract, filter
cherry-pick, pick best, hand-picked > selection, selective, bias
sample, specimen, example, trial piece
survey, poll, questionnaire, opinion survey
ask people, ask around, what public thinks > survey, poll, interview, questionnaire
figures, numbers, statistics, data points
numbers on, how numbers look, stats > statistics, figure, metric, report
trend, tendency, general direction, development
tend to, be inclined, be likely, have tendency
where is heading, going which way > trend, direction, forecast, development
growth, increase, expansion, rise
shrinkage, contraction, reduction, decline
decline, decay, downturn, fall
boom, upswing, upturn, rapid growth
slump, recession, downturn, decline
peak, high point, climax, summit
low point, trough, bottom, minimum
busiest time, rush hour, when most come > peak, rush hour, load, congestion
quiet time, off season, few people > off-peak, low season
per person, per head, per capita, each person
per piece, each one costs, unit price > unit cost, price, per unit
flat rate, lump sum, fixed price, all-in price
all in, everything included, no extras > inclusive, included, flat rate
hidden cost, hidden extras, surprise bill > fee, surcharge, overhead, cost
running cost, operating cost, ongoing expense, upkeep
set-up cost, start-up cost, initial outlay, initial investment
overhead, indirect cost, additional expense, fixed cost
pay per use, pay only used, by consumption > metered, usage based, consumption, rate
how much used, how much consumed > consumption, usage, utilization, quota
monthly allowance, how much included > quota, allowance, limit, included
quota, allotment, share, allowance
ration, limit, allocate, portion
hog, takes everything, uses all > monopolize, excessive, consumption, quota
slack, unused capacity, reserve, leeway
stretch to limit, at the limit, maxed out > capacity, limit, maximum, saturation, overload
beyond limit, over the limit, too far > exceed, limit, overflow, threshold
overflow, spill over, run over, flood
spill, leak, slop, overflow
clog, block, obstruct, jam
clogged up, backed up, jams up > blockage, congestion, obstruction, backlog
blockage, obstruction, congestion, clog
clear out, unclog, free up > clear, release, cleanup, remove, empty
free up, make room, make space > release, free, cleanup, delete, capacity
block, obstruct, bar, stop
let through, lets through, pass through > allow, permeable, pass, filter
gets through, slips through, sneaks in > leak, penetrate, bypass, gap
penetrate, get through, pierce, enter
waterproof, watertight, impermeable, sealed
seal, close off, make tight, plug
wall off, fence off, keep in > isolate, contain, barrier, boundary
contain, confine, limit, keep under control
keep from spreading, stop the spread > containment, contain, isolation, quarantine
get under control, rein in, tame > control, contain, manage, regulate
out of hand, out of control, runaway > escalate, uncontrolled, escalation
cool head, keep calm, no panic > calm, emergency, procedure
what to do, what if fails, in an emergency > procedure, emergency, contingency, instructions, response
dry run, trial run, practice run, rehearsal
test first, try before, safe to try > trial, test, pilot, dry run
guinea pig, test person, try on people > test subject, participant, trial
small scale, try small, start small > pilot, prototype, small-scale
prototype, model, mock-up, first version
model, mock-up, replica, miniature
simulate, imitate, model, mimic
for real, not a test, the real one > actual, live, production
stop gap, temporary solution, makeshift, provisional
cut corners, quick and dirty, sloppy job > shortcut, quality, workaround, compromise
clean solution, do it properly, right way > best practice, recommended, standard, proper
best practice, recommended way, proven method
should not do, bad habit, do not ever > pitfall, mistake, avoid, discouraged
common mistakes, people get wrong, usual errors > mistake, pitfall, error, misconception
learn from, what we learned, next time differently > lessons learned, retrospective, evaluation, improvement
lessons learned, retrospective, look back, debrief
look back, looking back, in hindsight > retrospective, review, evaluation, history
looking ahead, in the future, later on > outlook, future, plan, forecast
follow up, check back, come back to > follow-up, reminder, next steps
remind me, do not forget, nudge > reminder, notification, alert, follow-up
reminder, prompt, memory aid, notice
memory aid, mnemonic, memory hook
flash card, flashcard, index card, learning card
study plan, learning schedule, revision plan, learning plan
cram, swot, study hard, bone up
night before exam, study last minute > cramming, revision, exam preparation
revision, repetition, review, going over
repeat what learned, go over again > revision, repetition, review
spread out learning, repeat at intervals > spaced repetition, interval, revision
learn faster, learn better, study tips > learning strategy, study technique, memory
allowed in exam, bring to exam, may use exam > permitted aids, exam, rules
cheat sheet, crib sheet, quick reference, overview sheet
open book, with notes, may look up > open book exam, permitted aids
how long exam, exam time > duration, exam length, time limit
where is exam, exam room, which hall > exam, location, room
exam date, when is exam, when test > exam, date, schedule
sign up exam, register for test > registration, exam, enrolment, deadline
miss exam, ill exam day > sick note, absence, retake, withdrawal
how many attempts, how often try, third try > attempt, retake, limit, exam
attendance, presence, being there, turnout
have to attend, can i skip, miss class > attendance, compulsory, absence
absence, nonattendance, being away, not present
present, attending, here, in attendance
group work, teamwork, working in groups, collaboration
oral, spoken, verbal, by mouth
written, in writing, on paper, textual
in person, face to face, on site, physically present
online, over the internet, remotely, virtual
on site, in person, locally, on the premises
at distance, remote, from afar, far away
from far, not there physically, from other place > remote, distance, online
household, domestic unit, people living together
furniture, furnishings, fittings, household goods
cook, prepare food, boil, bake
kitchen, cookery, cooking area
clothes, clothing, garments, apparel
wear, have on, be dressed
jewellery, ornaments, jewels, adornment
toy, plaything, game
sport, athletics, physical exercise, games
work out, exercise, train, keep fit
coach, trainer, instructor, mentor
mentor, adviser, coach, guide
adviser, advisor, consultant, counsellor
gift, present, donation, offering
donate, contribute, make donation
charity, aid organization, non-profit, relief organization
celebrate, mark occasion, commemorate
festival, celebration, feast, festivity
religion, faith, belief, creed
god, deity, divine being, divinity
priest, clergyman, minister, cleric
pray, prayer, worship, devotion
sacred, holy, divine, hallowed
culture, civilization, way of life
way of life, lifestyle, daily life, how people lived
daily life, everyday life, normal day > everyday, routine, society, lifestyle
everyday, daily, ordinary, commonplace
ordinary people, common people, regular folks > population, society, citizen, class
upper class, nobility, aristocracy, elite
nobility, aristocracy, noblemen, peerage
working class, proletariat, labourers, workers
middle class, bourgeoisie, burghers
class, rank, social standing, stratum
average, on average, on the whole > mean, median, average
idea behind, basic idea, underlying idea > principle, concept, rationale
does not work, doesnt work, wont work, isnt working > failure, malfunction, error, fault, troubleshooting
cant find, cannot find it, wheres the > location, search, missing, directory
cant get in, locked myself out, shut out > access, login, password, permission, recovery
wont start, does not start, refuses to start > startup, failure, error, initialization
wont open, does not open, cannot open it > corrupt, format, permission, compatibility
idk what, dunno what, whats that > definition, introduction, explanation
asap, right away > urgent, immediately, priority
on the fly, along the way, while running > dynamic, live, runtime
behind schedule, running late, later than planned > delay, late, overdue, slippage
on safe side, better safe, extra safe > precaution, safety, margin, conservative
who else knows, who was told, anyone told > communication, notify, inform, stakeholder
when last changed, last touched, when changed > revision, modified, history, timestamp, version
how many people, how many users, number of people > headcount, capacity, population, audience
share work evenly, spread the load, even share > load balancing, distribution, balance, allocation
one person knows, only one knows, if he leaves > single point, dependency, handover, documentation
look after patients, look after elderly, caring for > care, nursing, caregiver
in own words, say it simply, for dummies > explanation, simplified, introduction, basics
what if nobody, no one reacts, nobody picks up > escalation, timeout, fallback, unattended
who pays damage, pays when broken, insured for > liability, insurance, coverage, compensation
cut into pieces, bite sized, small chunks > segment, chunk, fragment, partition
same again, once more, one more time > repeat, repetition, retry
not everywhere same, differs by place, varies from place > variation, regional, inconsistency
get bigger picture, see whole thing, overall view > overview, summary, context
store, retail store, shop
let me know, tell me when, give a shout > notify, notification, alert, reminder, inform
too many changes, changed too often, keeps changing > volatile, unstable, churn, revision
correct, accurate, right answer, true
lack, absence, deficiency, want of
work hours, how many hours, long hours > working hours, overtime, schedule
pace yourself, take it slow, not too fast > rate limit, throttle, moderation, pacing
`;
