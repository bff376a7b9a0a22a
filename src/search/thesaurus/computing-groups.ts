/** Words of computing and data, and what people say instead. */
export const COMPUTING_GROUPS = `
write over, writes over, wrote over, yesterday's copy, old copy, previous copy > version, versioning, restore, backup, overwrite
overwrite, write over, clobber, replace
get back, bring back, go back to > restore, recover, recovery, rollback, revert
wiped, gone for good, lost forever, vanished > deletion, data loss, purge, unrecoverable
delete, remove, erase, drop, purge
get rid of, throw away, throw out, clear out, clean up > delete, deletion, purge, cleanup, discard
deleted by accident, deleted by mistake, accidental delete > undelete, recovery, restore, soft delete, versioning
undelete, recover, restore, retrieve
trash, bin, recycle bin > soft delete, undelete, recover, retention
backup, back up, safety copy, spare copy
spare copy, extra copy, second copy, safety copy > replica, backup, redundancy, duplicate
snapshot, point-in-time copy, image
freeze a copy, picture of disk, copy of disk > snapshot, image, clone
copy, duplicate, replica, clone, mirror
identical copy, exact copy, same copy > replica, clone, mirror, duplicate
copies in sync, keeps copies, kept in sync > replication, replicate, synchronization, consistency
sync, synchronize, synchronization, keep in step
lose how much, losing data, acceptable loss > recovery point objective, data loss, backup frequency
how long recover, back to normal, up and running, back online > recovery time objective, recovery, restore, downtime
disaster, catastrophe, fire, flood, worst case > disaster recovery, business continuity, failover
how often backup, backup every > backup frequency, schedule, recovery point
only the changes, just what changed, only new stuff > incremental, differential, delta, change data capture
everything again, from scratch, all over again > full backup, full load, rebuild, full refresh
incremental, differential, delta
keep around, hang on to, hold on to, how long kept > retention, retain, archive, lifecycle
how long stays, stays for, kept for > retention, ttl, time to live, expiry, lifetime
retention, retain, keep, preserve, hold
goes away itself, disappears automatically, cleans itself up, deletes itself > expiration, expiry, ttl, lifecycle, auto-delete
expire, expiry, expiration, lapse, run out
can't be deleted, nobody can delete, stop anyone deleting, tamper proof > immutable, retention lock, write once, legal hold
immutable, unchangeable, read-only, write once, cannot be modified
court case, lawsuit, lawyers asked > legal hold, retention, ediscovery, compliance
cold, rarely used, hardly ever touched, seldom read > archive, cold storage, infrequent access, storage class
hot, used constantly, read constantly > frequently accessed, hot storage, cache, standard storage
old stuff, old files, old data, put away > archive, archival, cold storage, retention
archive, archival, long-term storage, cold storage
cheap storage, cheaper place, cheapest place > archive, cold storage, storage class, storage tier
storage class, storage tier, tier, access tier
move to cheaper, shift to cheaper > lifecycle, transition, tiering, storage class
lifecycle, life cycle, aging policy
file, document, object, blob
photos, videos, pictures, attachments, media files > object storage, blob, bucket, unstructured
object storage, blob storage, bucket
folder, directory, path
where kept, where it lives, where it sits > location, region, storage, stored, residency
drive, hard drive, hard disk, disk, volume
disk, volume, block storage, block device
ssd, solid state, flash storage
spinning disk, magnetic disk, hdd
plug in drive, hook up disk, attach a disk > mount, attach, volume, block storage
mount, attach, connect
shared folder, network drive, shared drive > file storage, nfs, file share, network file system
machines same files, everyone same folder > shared file system, network file system, nfs, concurrent access
disk full, out of space, no more room, no space left > capacity, quota, storage limit, disk usage
bigger disk, grow the disk, make disk bigger > resize, expand, capacity, provision
resize, expand, grow, enlarge, extend
shrink, reduce, downsize, contract
how big, how large, size of > size, capacity, limit, volume
biggest, largest, how big can, upper limit > maximum, limit, quota, cap, ceiling
smallest, at least, lower limit > minimum, floor, threshold
space, room, capacity, storage
squeeze, squash, make smaller, zip > compress, compression, gzip, reduce
compress, compression, zip, deflate
unzip, decompress, unpack, extract, inflate
upload, put up, send up, push up > ingest, transfer, import
upload, ingest, import, load
download, pull down, fetch, retrieve
upload broke off, upload stopped halfway, big upload, huge upload > resumable upload, multipart, chunk, retry
chunk, block, piece, part, segment
huge file, giant file, massive file > large object, multipart, chunk, parallel upload
copy over, move over, carry over > migrate, migration, transfer, replicate
move out, move off, get off, switch away > migrate, migration, export, decommission
ship drives, mail disks, truck, send by post > transfer appliance, offline transfer, physical transfer
move much data, move petabytes, move terabytes > bulk transfer, transfer appliance, migration, bandwidth
transfer, move, copy, migrate, transmit
lift and shift, move as is, move without changes > rehost, migration, lift-and-shift
rewrite for cloud, rebuild for cloud > refactor, replatform, modernization, cloud native
corrupt, corrupted, damaged, broken, garbled
garbled, mangled, messed up, scrambled text > corruption, encoding, checksum, integrity
arrived intact, arrived undamaged, same as original > checksum, hash, integrity, validation
checksum, hash, digest, fingerprint, crc
integrity, intactness, consistency, correctness
bit rot, silent damage, goes bad > corruption, durability, checksum, scrubbing
survive, never lose, won't lose > durability, durable, persistent, replication
durable, durability, persistent, persistence, non-volatile
survives a restart, after reboot, stays after restart > persistent, durable, stateful, persistent volume
lost on restart, gone after reboot, wiped on restart > ephemeral, volatile, in-memory, stateless, local storage
temporary, ephemeral, transient, short-lived, throwaway
scratch space, temp folder, temp space > temporary, ephemeral, local disk, staging
permanent, lasting, long-lived, persistent
share a link, link that expires, temporary link > signed url, presigned url, expiration, access
let strangers download, let outsiders upload, without an account > signed url, public access, anonymous, temporary access
open to everyone, open to world, anyone can see, visible to all > public, public access, anonymous, exposure
public, open, exposed, internet-facing
private, internal, restricted, confidential
rename, change the name, retitle
metadata, tag, label, attribute, annotation
info about data, data about data, what table means > metadata, catalog, data dictionary, description
tag, label, mark, annotate
what we've got, list everything > inventory, catalog, discovery, metadata
catalog, catalogue, inventory, registry, directory
data dictionary, glossary, catalog, schema documentation
rehearse a restore, practice recovery, fire drill > disaster recovery test, drill, recovery testing, game day
backup really works, backup any good > restore test, backup verification, validation
another site, other location, far away copy, different city > offsite, secondary region, geo-redundant, cross-region
offsite, remote site, secondary site, other location
spread over places, several places, several sites > multi-region, multi-zone, geo-redundant, distributed
raid, disk mirroring, striping
stripe, spread across disks, striping
dedupe, deduplicate, deduplication, remove duplicates
twice, double, duplicated, two times, more than once > duplicate, deduplication, idempotent, exactly once, at least once
duplicate rows, same row twice, same record twice > deduplication, distinct, primary key, unique, upsert
take back, step back, go back > undo, rollback, revert, restore
rollback, revert, undo, back out, restore
turn back time, rewind, as of yesterday > time travel, point-in-time recovery, snapshot, history
point-in-time recovery, time travel, pitr
what changed, who changed what, change history > audit log, version history, diff, change log
database, db, data store, datastore
table, relation, entity
row, record, tuple, entry
column, field, attribute
spreadsheet, worksheet, sheet > table, csv, tabular
tabular, rows and columns, structured, relational
structured, tabular, schema-based
unstructured, free-form, freeform, raw text
half structured, nested stuff, nested fields > semi-structured, json, nested, repeated
layout of table, shape of data, column types > schema, data model, structure
schema, structure, data model, layout
no fixed columns, columns keep changing, flexible columns > schemaless, nosql, document, semi-structured
new column, extra column, added a field > schema evolution, schema change, alter table, add column
schema change, schema evolution, schema drift, migration
query, select, lookup, request, search
ask the database, question the database, pull out rows > query, select, sql
look up, find one row, grab one row > lookup, key lookup, point query, index
lookup, look up, find, retrieve
narrow down, only rows where, just the ones, weed out > filter, where clause, predicate, condition
filter, where clause, predicate, condition, restrict
group, bucket up, lump together, per group > group by, aggregate, aggregation
add up, total up, tally, sum up > sum, aggregate, aggregation, total
sum, total, aggregate, add up
how many, count up, number of > count, cardinality, total
average, mean, expected value, typical value
combine tables, put tables together, match up tables, connect tables > join, merge, union, foreign key
join, combine, merge, link
stack tables, one under another, glue rows together > union, append, concatenate
append, add at end, concatenate
merge, combine, unify, consolidate
sort, order, arrange, rank
put in order, newest first, oldest first > sort, order by, ascending, descending, timestamp
top ten, best few, highest ones > rank, limit, order by, top
running total, previous row, row before, compare with previous > window function, lag, lead, cumulative
window function, analytic function, over clause
subquery, nested query, inner query
saved query, named query, virtual table > view, materialized view, stored query
precomputed, calculated in advance, ready-made result > materialized view, cache, precompute, aggregate table
view, virtual table, saved query
insert, add rows, put in
update, modify, change, alter, edit
insert or update, update if exists, add or change > upsert, merge
upsert, merge, insert or update
unique id, id of row, what identifies > primary key, unique key, identifier
primary key, unique key, identifier, row key
id, identifier, key
points to table, refers to, link between tables > foreign key, reference, relationship, join
foreign key, reference, relationship
empty cell, blank, missing value, nothing in it > null, missing, empty, default
null, missing, empty, blank, undefined
blank value, fill in blanks, fill the gaps > impute, imputation, default, coalesce, null
index, lookup structure, secondary index
reads whole table, goes through everything, every row > full table scan, index, partition, pruning
scan, full scan, table scan
read less, touch less data, skip old data > partition, pruning, clustering, filter
partition, split, divide, segment, slice
by day, per day, split by date, day by day > partition, date partition, daily, time partitioning
pruning, skip partitions, eliminate partitions
cluster, group, co-locate
split up, chop up, cut up, break into pieces, divide up > partition, shard, chunk, segment, decompose
shard, partition, split, horizontal partition
shard, spread rows, rows over machines > sharding, horizontal scaling, partition
slow query, query takes forever, query drags, report takes ages > query optimization, index, execution plan, partition, performance
why query slow, what query does > execution plan, explain, query plan, profiling
execution plan, query plan, explain plan
tune, optimize, optimise, speed up, improve
speed up, make faster, quicker, go faster > optimize, performance, cache, index, parallel
all or nothing, half done, halfway through, either all > transaction, atomic, atomicity, rollback, commit
transaction, atomic unit, unit of work
atomic, indivisible, all or nothing
commit, make permanent, finalize, save changes
acid, atomicity, transactional guarantee
money transfer, debit and credit, bank booking > transaction, acid, consistency, atomic
two at once, same time edit, same time, simultaneously > concurrency, concurrent, lock, conflict, race condition
concurrent, simultaneous, parallel, in parallel
tread on toes, trample, conflicting edits > conflict, concurrency, race condition, lock, merge conflict
lock, mutex, latch, exclusive access
waiting each other, wait each other > deadlock, lock, contention, blocking
deadlock, mutual wait, circular wait
contention, competition, fighting over
fight over, compete for, squabble over > contention, lock, bottleneck, quota
isolation, separation, segregation
half-written data, reads unfinished changes > dirty read, isolation level, uncommitted, transaction
everyone sees same, same answer everywhere, current everywhere > strong consistency, consistent, linearizable, synchronous replication
consistent, coherent, uniform, in agreement
old data shows, outdated value, out of date > stale, eventual consistency, replication lag, cache invalidation, freshness
stale, outdated, out of date, obsolete, old
eventually right, catches up later, right later > eventual consistency, asynchronous replication, propagation
eventual consistency, eventually consistent, weak consistency
strong consistency, strongly consistent, linearizable
reads only, just reading, read traffic > read replica, read-only, replica
too many reads, lots of readers, heavy reading > read replica, cache, read scaling
too many writes, lots of writes, heavy writing > write throughput, sharding, batching, hotspot
hotspot, hot spot, hot key, skew
one node overloaded, one server overloaded > hotspot, skew, load balancing, key design, uneven distribution
lopsided, uneven, unbalanced, one-sided > skew, imbalance, hotspot, distribution
skew, imbalance, uneven distribution
main server, boss node, main copy > primary, leader, master, coordinator
primary, master, leader, main
secondary, standby, follower, replica, slave
relational, sql database, rdbms
non-relational, nosql, schemaless, document store
key-value, key value store, wide-column, nosql
wide-column, column family, sparse table
sensor readings, meter readings, measurements over time > time series, telemetry, iot, timestamp
time series, temporal data, measurements over time
who knows whom, friends of friends, web of relations > graph database, graph, edge, node
orders and payments, day-to-day bookings, cash register > oltp, transactional, relational
oltp, transactional, online transaction processing
olap, analytical, analytics, online analytical processing
reporting database, numbers for management, big reports > data warehouse, analytics, olap, business intelligence
warehouse, data warehouse, analytical database
lake, data lake, raw storage
dump everything raw, keep raw files, throw everything in > data lake, raw zone, object storage, landing
one team's slice, small warehouse > data mart, warehouse, subset
data mesh, domain ownership, decentralized ownership
normalize, normalization, remove redundancy, split into tables
denormalize, denormalization, flatten, nested and repeated, prejoin
nested, repeated, array, struct
flatten, unnest, explode, un-nest
unnest list, list in cell, list into rows > unnest, array, flatten, explode
rows into columns, flip the table, swap rows columns > pivot, transpose, crosstab
pivot, crosstab, transpose
star schema, fact table, dimension table, dimensional model
slowly changing dimension, dimension history, type two dimension
history of changes > slowly changing dimension, history table, temporal table, validity
stored procedure, procedure, routine, script
user-defined function, udf, custom function
own function, write own function, custom sql code > user-defined function, udf, stored procedure
trigger, fire, set off, kick off, invoke
connection, session, link
too many connections, connection refused, can't connect database > connection pool, connection limit, pooling, firewall
connection pool, pooling, connection reuse
leave connection open, reuse connections > connection pool, keep-alive, persistent connection
database without servers, database runs itself > managed, serverless, fully managed
moving the database, switch databases, change database > database migration, replication, cutover, change data capture
change data capture, cdc, change stream, replication log
copy every change, stream the changes, pick up changes > change data capture, replication log, streaming
cutover, switch over, go live, switchover
without stopping, no interruption, without taking down, while running > zero downtime, online migration, rolling update, live migration
query another source, query without loading, leave data there > federated query, external table, federation
external table, federated, external source
read from files, query files directly > external table, federated query, data lake
sql injection, injection, malicious input
somebody types sql, nasty input, weird input > injection, sanitization, parameterized query, input validation
autocomplete, search box, full text, words in text > full-text search, text index, search index, inverted index
fuzzy, roughly the same, similar spelling, misspelled > fuzzy match, edit distance, similarity
approximate, rough, estimated, inexact
rough count, good enough count, roughly how many > approximate count distinct, estimate, sketch, cardinality
different values, how many different, unique ones > distinct, cardinality, unique
distinct, unique, different
network, net, lan, connectivity
vpc, virtual network, private network, virtual private cloud
subnet, subnetwork, ip range, address range
own private network, our own network > vpc, virtual private cloud, subnet
ip, ip address, network address
address block, range of addresses, cidr, ip range
same addresses, addresses clash, overlapping addresses > cidr overlap, ip range, peering, nat
outside address, address from outside > external ip, public ip, static ip
address keeps changing, fixed address, address that stays > static ip, ephemeral ip, reserved address
inside address, address inside > internal ip, private ip
no public address, without public ip, hidden from internet > private ip, nat, bastion, private access
hide behind, one shared address, share an address > nat, network address translation, proxy, gateway
nat, address translation, network address translation
out to internet, reach the internet, go outside > egress, nat, internet gateway, outbound
egress, outbound, outgoing, leaving
ingress, inbound, incoming, entering
coming in, from outside, gets in > ingress, inbound, firewall
going out, leaving the network, traffic out > egress, outbound, exfiltration
firewall, packet filter, security group, access control list
block, deny, reject, refuse, forbid
allow, permit, let through, grant, whitelist
let in, let through, open up, open a port > allow, firewall rule, permit, ingress
keep out, shut out, lock out, turn away > deny, block, firewall, restrict
allowlist, whitelist, allow list
blocklist, blacklist, deny list
only our office, only from home, certain addresses only > ip allowlist, firewall rule, vpn, context-aware access
which rule wins, rules conflict, two rules disagree > priority, precedence, rule order, evaluation order
precedence, priority, order of evaluation
port, socket, endpoint
endpoint, url, address, service address
connect two networks, join networks, tie networks together > peering, vpn, interconnect, transit
peering, network peering, interconnection
via a third, through middle network, hop through > transitive peering, transit, hub and spoke, routing
hub and spoke, star topology, central hub
office to cloud, company to cloud, our building, from our datacenter > vpn, interconnect, hybrid, on-premises
vpn, tunnel, encrypted tunnel, private tunnel
tunnel, secret passage, secured pipe > vpn, ipsec, ssh tunnel, encapsulation
dedicated line, private line, own cable, leased line > interconnect, dedicated connection, bandwidth
on-premises, on-prem, own data center, in-house
own servers, our own machines, in the basement, in our building > on-premises, data center, bare metal, self-hosted
hybrid, mixed environment, partly on-premises
several clouds, another cloud too, two providers > multi-cloud, portability, hybrid
tied to provider, trapped, can't leave provider > vendor lock-in, portability, open source
router, routing, route, forwarding
route, path, hop, next hop
find its way, which way traffic, sends traffic where > routing, route table, next hop, load balancing
gateway, entry point, router, proxy
proxy, intermediary, middleman, go-between
middleman, in between, go-between > proxy, intermediary, broker, gateway, middleware
packet, datagram, frame
packets lost, packets go missing, drops packets > packet loss, congestion, retransmission
name to address, website name, name into ip > dns, domain name, name resolution, record
dns, name resolution, domain name system
domain, domain name, hostname
bandwidth, throughput, line speed, data rate
pipe, thick pipe, fat pipe, fits through > bandwidth, throughput, capacity
latency, delay, lag, response time, round trip
laggy, sluggish, slow to respond, takes ages > latency, delay, performance, response time
ping, round trip time, rtt
far from users, users far away, people abroad, overseas users > latency, cdn, multi-region, edge, global load balancing
close to users, near the users, nearby copy > edge, cdn, cache, region, latency
cdn, content delivery network, edge cache
edge, point of presence, edge location
spread the load, share the work, spread out requests, even out > load balancing, load balancer, distribute, autoscaling
load balancer, load balancing, traffic distributor
stick to server, always same server > session affinity, sticky session, load balancer
session affinity, sticky session, client affinity
traffic, load, requests, network flow
flooded with requests, hammered, bombarded, swamped > ddos, denial of service, overload, rate limiting, throttling
ddos, denial of service, dos attack, flooding attack
bots, crawlers, scrapers, robots > bot protection, captcha, rate limiting, firewall
web firewall, waf, web application firewall
wire, cable, fiber, fibre
wireless, wifi, radio
handshake, connection setup, three-way handshake
tcp, transmission control protocol, transport protocol
udp, datagram protocol, connectionless
http, hypertext transfer protocol, web protocol
padlock in browser, secure website, https > tls, ssl, certificate, encryption in transit
tls, ssl, https, transport layer security
timed out, times out, no answer, never answers, keeps waiting > timeout, latency, retry, unreachable
can't reach, can't connect, not reachable, nothing answers > connectivity, firewall, unreachable, timeout, dns
unreachable, unavailable, offline
log into machine, get onto server, remote into > ssh, remote access, bastion
bastion, jump host, jump server, jump box
watch the traffic, who talks to, see packets > flow logs, packet mirroring, packet capture, monitoring
sniff, eavesdrop, listen in, spy on > interception, encryption in transit, man-in-the-middle, packet capture
topology, network layout, architecture
segment, isolate, separate, compartmentalize
keep apart, keep separate, wall off, fence off > isolation, segmentation, separation, perimeter
perimeter, boundary, fence, border
shared network, one common network, central network > shared vpc, central administration
service discovery, find services, registry lookup
service mesh, sidecar, service-to-service
broadcast, multicast, send to everyone
cloud, public cloud, hosted infrastructure
rent a computer, rent servers, someone else's computer > cloud, iaas, virtual machine, infrastructure
iaas, infrastructure-as-a-service, virtual infrastructure
paas, platform-as-a-service, managed platform
saas, software-as-a-service, hosted software
server, host, machine, node, box
computer, machine, box, pc > instance, virtual machine, server, node, host
virtual machine, vm, instance, virtual server
hypervisor, virtualization, virtualisation, virtual machine monitor
physical machine, bare metal, dedicated hardware, sole tenant
machine to ourselves, not shared, no neighbours > dedicated host, sole-tenant, single tenant, isolation
noisy neighbour, noisy neighbor, resource contention
spin up, fire up, bring up, stand up, set up > provision, create, launch, deploy, start
launch, start, boot, bring up, spin up
provision, allocate, set aside, create resource
tear down, take down, shut down, switch off, kill off > delete, terminate, stop, decommission, deprovision
terminate, stop, kill, shut down, end
decommission, retire, sunset, phase out
turn off, switch off, power off > stop, disable, shut down, suspend
turn on, switch on, power on > enable, start, activate
enable, activate, turn on, switch on
disable, deactivate, turn off, switch off
off at night, only office hours, idle on weekends > schedule, stop instances, cost saving, idle resource
pause, suspend, halt, hibernate
resume, continue, carry on, pick up again
reboot, restart, reset, power cycle
machine size, how much ram, how many cores > machine type, instance type, cpu, memory
machine type, instance type, machine family, vm size
cpu, processor, core, vcpu
memory, ram, main memory
out of memory, no more ram, memory blew up, oom
leak, keeps eating memory, memory keeps growing > memory leak, out of memory, heap, garbage collection
gpu, graphics card, accelerator
cheap machines, machines that vanish, machines taken away, can be killed > preemptible, spot, interruptible, fault tolerant
spot, preemptible, interruptible
preempt, interrupt, evict, take away
region, geographic location, geography
zone, availability zone, data center
which country, what country, stay in country, leave the country > region, data residency, location, sovereignty, compliance
data residency, data sovereignty, data location
building burns down, building loses power, one datacenter dies > zone failure, multi-zone, regional, failover
whole region down, entire region fails > regional outage, multi-region, disaster recovery, failover
regional, multi-zone, multi-zonal
multi-region, multiregional, geo-redundant, cross-region
global, worldwide, planet-scale
worldwide, around the world, across continents > global, multi-region, distributed
image, machine image, template, golden image
machine template, always same setup, recipe for machine > instance template, image, infrastructure as code, configuration
startup script, boot script, init script, bootstrap
runs at boot, run at start > startup script, init, bootstrap
group of machines, bunch of machines, fleet, farm, pool > cluster, instance group, node pool
cluster, fleet, pool, group of nodes
node, worker, machine, host
dead machine replaced, heals itself, fixes itself, comes back alone > autohealing, self-healing, health check, managed instance group
autohealing, self-healing, automatic repair, auto-repair
alive, still alive, is it up, check if alive > health check, liveness, heartbeat, probe, uptime
health check, liveness probe, heartbeat, readiness probe
heartbeat, keep-alive, ping
container, containerized, container workload
container image, image registry, artifact registry
package it, bundle it, wrap it up, with its dependencies > container, image, package, artifact
pod, container group, workload
orchestrate, orchestration, coordinate, choreograph
lots of containers, manage containers, juggle containers > orchestration, cluster, scheduler, pod
namespace, logical partition, scope
deployment, release, rollout
serverless, functions-as-a-service, managed compute
no servers, don't want servers, without managing machines, nothing to administer > serverless, fully managed, functions, platform
bit of code, little script, piece of code > function, serverless, event-driven, trigger
first time slow, slow first request, wakes up slowly > cold start, minimum instances, warm-up
cold start, startup latency, warm-up
keep warm, stay ready, always ready > minimum instances, cold start, warm pool, standby
scale to zero, no idle instances, idle costs nothing
fully managed, managed service, hands-off, turnkey
no admin, someone else runs, they take care, no babysitting > fully managed, managed service, serverless, shared responsibility
babysit, baby-sit, look after, take care of > maintain, operate, administer, manage, monitor
who is responsible, whose job, provider's job, our job > shared responsibility, ownership, role, responsible
scripted setup, infrastructure in files, click by hand > infrastructure as code, template, declarative, automation
infrastructure as code, declarative configuration, iac
by hand, clicking around, manually, click through > manual, console, automation, script
console, dashboard, web interface, ui
command line, cli, shell, terminal
project, workspace, tenant
folder of projects, org chart, projects grouped > resource hierarchy, organization, folder, project
resource hierarchy, organization hierarchy, folder structure
inherited, passed down, trickles down, handed down > inheritance, inherit, hierarchy, propagate
quota, limit, cap, allowance
hit a limit, ran into limit, not allowed more, used up > quota, limit exceeded, rate limit, resource exhausted
more than allowed, raise the limit, ask for more > quota increase, limit, request
reserve, set aside, book ahead, guarantee capacity > reservation, commitment, capacity, reserved
multi-tenant, shared tenancy, many customers
many customers together, customers kept apart > multi-tenancy, tenant isolation, row-level security
security, protection, safety, safeguard
protect, secure, safeguard, guard, defend
keep safe, lock down, make safe > secure, harden, protect, restrict
harden, lock down, tighten, strengthen
permission, access right, privilege, entitlement, authorization
who can see, who may look, gets to see, which people can > access control, permission, role, iam, viewer
who can do, who is allowed, am i allowed > iam, permission, role, authorization, policy
access control, access management, authorization, iam
not allowed, permission denied, access denied, forbidden, won't let me > unauthorized, permission, role, grant, authorization
let someone, give someone access, let colleague in, share with > grant, permission, role, share, iam
grant, give, assign, allow, permit
take away access, kick out, cut off, remove someone > revoke, remove access, deprovision, offboarding
revoke, withdraw, remove, rescind, cancel
left the company, quit the job, got fired, ex-employee > offboarding, deprovision, revoke, disable account
new joiner, new hire, new colleague, starts monday > onboarding, provision, role, group membership
only what's needed, no more access, bare minimum > least privilege, minimal permission, custom role
least privilege, minimal permissions, minimum necessary access
too many rights, too much access, can do everything > overprivileged, least privilege, basic role, owner
superuser, administrator, admin, root, owner
boss account, all powerful user > administrator, root, owner, superuser
read not change, look not touch, only look > read-only, viewer, reader role
reader, viewer, read-only user
editor, writer, contributor
role, permission set, function, duty
predefined role, built-in role, standard role
home-made role, own role, our own role > custom role, permission
group, team, department, unit
give whole team, whole department, everybody in sales > group, role binding, iam, membership
policy, rule, guideline, regulation
rule for company, company wide rule, enforce everywhere > organization policy, constraint, guardrail, governance
guardrail, constraint, organization policy, restriction
user, person, account holder, end user
identity, principal, account, subject
who are you, prove myself, prove identity > authentication, identity, credential, verify
authentication, login, sign-in, identity verification
authorization, permission check, access decision
log in, sign in, log on > authentication, login, identity, credential
login, sign-in, logon
password, passphrase, passcode, credential, secret
code on phone, text message code, second step, extra code > multi-factor, mfa, two-factor, 2fa, second factor
multi-factor authentication, mfa, two-factor, 2fa, two-step verification
just one password, log in once, same login everywhere > single sign-on, sso, federation, identity provider
single sign-on, sso, federated login
company login, existing accounts, office account > identity federation, sso, directory sync, ldap, saml
federation, federated identity, trust relationship
directory, ldap, identity store, user directory
account for program, robot account, account for machine, app logs in > service account, workload identity, machine identity
service account, robot account, machine identity, non-human account
act as someone, pretend to be, on behalf of > impersonation, delegation, assume role
impersonate, impersonation, masquerade
token, bearer token, access token, credential
api key, access key, secret key
key lying around, key leaked, key on internet, password in code > leaked credential, secret management, key rotation, hardcoded secret
keep passwords, store passwords, keep api keys > secret manager, vault, secret, credential
secret manager, vault, secret store, key vault
change keys regularly, swap keys, new key every > key rotation, rotate, expiry
rotate, rotation, swap regularly, renew
short-lived, temporary credential, expires soon
for limited time, just for today, only this week > temporary access, conditional access, expiry, just-in-time
conditional, dependent, subject to
approve, sign off, give the ok, green light > approval, authorization, review, consent
four eyes, another person checks, two people must > dual control, separation of duties, review, approval
separation of duties, segregation of duties, four-eyes principle
encrypt, encryption, cipher, encipher, scramble
decrypt, decryption, decipher, unscramble
scramble, make unreadable, unreadable for others, can't be read > encryption, encrypt, ciphertext, hash
encryption at rest, stored encryption, disk encryption
on the disk, while stored, lying there > at rest, encryption at rest, storage
on the wire, on the way, while travelling, in transit > encryption in transit, tls, ssl
own keys, our own key, hold the keys, bring own key > customer-managed key, cmek, customer-supplied, key management
customer-managed key, cmek, customer-supplied key, own key
key, encryption key, cryptographic key
key management, kms, key store
hardware vault, hsm, hardware security module
key wrapped, key encrypting key, key for keys > envelope encryption, kek, dek, key management
public key, asymmetric key, key pair
symmetric, shared key, same key
lose the key, key is gone, destroyed the key > key destruction, crypto-shredding, unrecoverable
shred, destroy for good, wipe securely > crypto-shredding, secure deletion, sanitize, purge
certificate, digital certificate, cert, x509
signature, digital signature, signed
sign, digitally sign, certify, attest
hash, one-way function, digest
names and addresses, personal info, private info, phone numbers > pii, personal data, sensitive data, privacy
pii, personal data, personally identifiable, personal information
sensitive, confidential, secret, private, classified
hide, black out, cover up, cross out, blank out > mask, redact, de-identify, anonymize
mask, redact, obscure, obfuscate, hide
anonymize, anonymise, de-identify, pseudonymize
names for codes, fake names, replace names > pseudonymization, tokenization, de-identification
tokenize, tokenization, substitute, surrogate
figure out person, trace to person > re-identification, anonymization, pii, quasi-identifier
find credit cards, spot private info, sniff out > data loss prevention, dlp, inspection, classification
data loss prevention, dlp, sensitive data scanning
smuggle out, sneak out, carry off, steal data, walk off with > exfiltration, data leak, service perimeter, dlp
leak, exposure, disclosure, breach
got out, leaked out, spilled, ended up public > data breach, leak, exposure, disclosure
break in, broke in, hacked, got hacked > intrusion, breach, compromise, attack
breach, intrusion, compromise, security incident
attacker, hacker, intruder, adversary, bad actor
bad guys, crooks, criminals > attacker, threat, adversary
hole, weak spot, gap in security, loophole > vulnerability, weakness, exploit, patch
vulnerability, weakness, flaw, security hole
virus, malware, trojan, ransomware, malicious software
hold files hostage, pay to unlock, files locked > ransomware, backup, immutable
phishing, fake email, scam mail, social engineering
tricked into clicking, fake login page, convincing email > phishing, social engineering, awareness
patch, fix, update, hotfix
trust nobody, don't trust anyone, check every time > zero trust, verification, authentication
zero trust, never trust, verify every request
some rows only, only their rows, own customers only > row-level security, row access policy, filter
some columns only, hide a column, salary column > column-level security, policy tag, masking, authorized view
row-level security, row access policy, fine-grained access
column-level security, policy tag, fine-grained access
fine-grained, granular, detailed
coarse, broad, coarse-grained
part of table, without the table, only the view > authorized view, row-level security, sharing
who did it, who was it, who touched, who looked at, who deleted > audit log, audit trail, access log, accountability
audit log, audit trail, access log, activity log
leave traces, paper trail, track record, evidence > audit trail, log, accountability, provenance
prove to auditors, inspectors, regulators, the auditor > compliance, audit, evidence, certification
audit, inspection, review, examination
compliance, regulatory, conformity, adherence
law, legal rule, regulation, statute
health records, patient data, medical files > hipaa, phi, compliance, sensitive data
card payments, credit card numbers > pci dss, compliance, tokenization
european privacy law, be forgotten, delete me > gdpr, erasure, personal data, compliance
consent, permission, agreement, opt-in
opt out, unsubscribe, withdraw consent
governance, stewardship, oversight, control
who owns data, whose data, in charge > data owner, steward, governance, ownership
owner, steward, custodian, responsible person
threat, risk, danger, hazard
mitigate, reduce, lessen, alleviate, soften
prevent, avoid, stop, avert, preclude
detect, notice, spot, discover, find
sandbox, isolated environment, test environment, playground
safe to try, play around, mess around > sandbox, test environment, development, experiment
cookie, session token, tracking file
cross-site scripting, xss, script injection
open source license, licence, licensing, usage terms
confidentiality, secrecy, privacy
authentic, genuine, verified, legitimate
spoof, fake, forge, counterfeit
trusted code only, only approved images, unapproved containers > attestation, signing, admission control
supply chain, dependency chain, third-party components
log, record, journal, trace
what happened, keep a record, note what happened > log, logging, audit, journal
see errors, look for errors, find the error > log, log viewer, error reporting, logging
log, logging, event record
send logs elsewhere, logs somewhere else, ship logs > log sink, export, log router, forwarding
sink, destination, target, output
source, origin, provenance
monitor, watch, observe, track, supervise
keep an eye, keep watch, watch over, keep tabs on > monitor, monitoring, observability, alerting
observability, monitoring, telemetry, visibility
metric, measure, indicator, measurement
measure, gauge, quantify, metric
dashboard, chart, graph, overview, report
pretty charts, graphs for boss, pictures of numbers > dashboard, visualization, report, business intelligence
visualize, visualise, plot, chart, graph
alert, alarm, notification, warning
tell me when, let me know, warn me, wake me up, ping me > alert, notification, alerting policy, pager, threshold
notify, inform, tell, alert, let know
notification, message, alert, email
too many alarms, constant alarms, false alarms > alert fatigue, false positive, threshold tuning, noise
threshold, limit, cutoff, trigger level
goes above, goes over, passes a limit, too high > threshold, exceed, alert, upper bound
drops below, goes under, too low > threshold, alert, lower bound
exceed, surpass, go beyond, overshoot
spike, burst, surge, peak, sudden rise
suddenly shot up, through the roof, jumped up, exploded > spike, surge, anomaly, peak
odd, weird, strange, unusual, not normal > anomaly, outlier, anomalous, irregular
anomaly, outlier, abnormality, irregularity
trace, follow a request, follow through services > tracing, distributed trace, span, latency
profiler, profiling, performance analysis
which part slow, where time goes, takes so long > profiling, trace, bottleneck, latency
holds everything up, slows everything down, clogged, jammed > bottleneck, contention, congestion, backpressure
is site up, site is down, site unreachable > uptime check, availability, outage, monitoring
incident, outage, disruption, failure
on call, standby duty, out of hours
who gets called, called at night, middle of night > on-call, escalation, pager, incident response
escalate, escalation, raise, hand upwards
blame, whose fault, learn from failure > postmortem, blameless, root cause, retrospective
postmortem, retrospective, incident review, after-action review
why it happened, what caused it, bottom of it > root cause, diagnosis, troubleshooting, postmortem
root cause, underlying cause, origin of failure
troubleshoot, diagnose, debug, investigate
what's wrong, find out why, hunt down > troubleshoot, diagnose, debug, investigate
symptom, sign, indication
step-by-step guide, what to do, instructions for emergency > runbook, playbook, procedure
runbook, playbook, operating procedure, checklist
streaming, real-time, continuous, live
live, as it happens, right away, instantly, on the fly > real-time, streaming, low latency, online
comes in nonstop, never stops coming, keeps flowing, endless > stream, unbounded, streaming, continuous
unbounded, endless, infinite, never-ending
bounded, finite, limited
stream, flow, feed
near real time, almost live, within seconds > near-real-time, streaming, micro-batch, latency
how fresh, how current, up to date > freshness, latency, lag, delay, staleness
how soon, how quickly, how fast > latency, delay, interval, response time
freshness, recency, currency, timeliness
message, event, notification, record
message queue, queue, message broker, messaging service
pass messages, hand messages on, send between apps > messaging, message queue, publish, broker
publish, send, emit, post
subscribe, listen, receive, sign up
subscriber, consumer, receiver, listener
publisher, producer, sender, emitter
topic, channel, subject, feed
send to many, several receivers, everyone gets copy > fan-out, publish-subscribe, topic, broadcast
fan-out, broadcast, distribute
got it, confirm receipt, tell it's done > acknowledge, ack, acknowledgement, confirmation
acknowledge, ack, acknowledgement, confirm receipt
comes again, sent again, delivered again, keeps coming back > redelivery, retry, acknowledgement deadline, at-least-once
redeliver, redelivery, resend, replay
not lost, no message lost, nothing gets lost > at-least-once, durability, guaranteed delivery, acknowledgement
only once, exactly one time, never twice > exactly-once, idempotent, deduplication
exactly-once, only once, exactly once processing
twice is fine, run again safely, safe to repeat > idempotent, idempotency, retry
idempotent, idempotency, repeatable, safe to retry
out of order, wrong order, jumbled, mixed up order > ordering, ordering key, sequence, event time, late data
ordering, order, sequence, in order
in right order, one after another, first come > ordering, fifo, sequential, queue
fifo, first-in first-out, queue order
lifo, last-in first-out, stack
arrives late, too late, came late, straggler, latecomer > late data, watermark, allowed lateness, delay
late data, late arrival, out-of-order data
wait for latecomers, how long wait > watermark, allowed lateness, trigger, window
watermark, completeness estimate, event-time progress
when it happened, time of happening, time of event > event time, timestamp
when it arrived, time of arrival, when received > processing time, ingestion time, timestamp
timestamp, time stamp, date and time, point in time
clock, time source, timer
window, time interval, time slice, period
every five minutes, per hour, each minute totals > window, fixed window, tumbling window, interval
tumbling window, fixed window, non-overlapping window
last ten minutes, rolling > sliding window, hopping window, moving average
sliding window, hopping window, overlapping window
one visit, while user active, gap of inactivity > session window, session, inactivity gap
pile up, piles up, backs up, stack up, heap up > backlog, queue, lag, accumulate, unacknowledged
backlog, queue length, pending work, unprocessed items
can't keep up, falls behind, lagging behind > backlog, lag, backpressure, autoscaling, throughput
backpressure, flow control, throttling
lag, delay, backlog
bad messages, poison message, message keeps failing, broken messages > dead letter, dead-letter queue, error handling, poison
dead letter, dead-letter queue, undeliverable messages
put aside, set aside bad, park them > dead letter, quarantine, error table
quarantine, isolate, set aside
play it again, run through again, go through old > replay, reprocess, seek, backfill
replay, reprocess, rerun, re-run
buffer, cushion, queue, temporary storage
smooth out peaks, absorb bursts, soak up bursts, cushion > buffer, queue, decouple, message queue
decouple, separate, loosely coupled, disconnect
independent parts, not knowing others, not tied together > decoupled, loose coupling, microservices, asynchronous
asynchronous, async, non-blocking, in the background
don't wait, fire and forget, in the background > asynchronous, non-blocking, queue
synchronous, blocking, in lockstep, sync
push, deliver actively, send to endpoint
pull, fetch, poll, collect
keep asking, asking repeatedly, check every second > polling, poll, webhook, push
poll, polling, repeated check
event-driven, reactive, triggered
file arrives, file lands, file shows up > event trigger, event-driven, notification, function
react to, respond to, happens when > trigger, event-driven, handler, webhook
gadgets, devices, sensors, machines in field > iot, telemetry, device, ingest
iot, internet of things, connected devices
telemetry, sensor data, device metrics
clicks on website, what visitors click, click data > clickstream, web analytics, event stream
batch, bulk, in one go
overnight, at night, once a night, nightly > batch, scheduled, daily, off-peak
once a day, every day, each day > daily, schedule, batch, periodic
daily, every day, per day, once a day
hourly, every hour, per hour
weekly, every week, per week
monthly, every month, per month
every so often, now and then, regularly, again and again > periodic, schedule, recurring, interval
periodic, recurring, regular, scheduled, repeating
at certain time, at fixed time, every morning, on a timer > schedule, cron, scheduler, timer
schedule, cron, timer, timetable
scheduler, cron, job scheduler
job, task, work item, run
kick off, set off, get going, set in motion > start, trigger, launch, run, execute
run, execute, launch, perform
step after step, steps in order, first this then, step depends > workflow, dag, dependency, orchestration, pipeline
workflow, process flow, orchestration, dag
dag, directed acyclic graph, dependency graph
depends on, must wait for, needs first, only after > dependency, upstream, prerequisite, ordering
dependency, prerequisite, requirement
upstream, source side, preceding
downstream, consumer side, subsequent
try again, once more, another go > retry, rerun, backoff, attempt
retry, try again, reattempt, repeat
wait ever longer, waits between tries > exponential backoff, retry, jitter
exponential backoff, backoff, increasing wait
give up, gives up after, stop trying > timeout, retry limit, maximum attempts, dead letter
old days missing, past dates, missed days, fill in history > backfill, catchup, reprocess, historical load
backfill, historical load, catch-up run
failed halfway, died midway, stopped midway > failure, checkpoint, partial failure, retry, transaction
where left off, continue where stopped, carry on from > checkpoint, resume, restart, offset
checkpoint, save point, savepoint, resume point
job didn't run, didn't start, skipped a run > schedule, failure, monitoring, missed run
stuck, hangs, hanging, frozen, won't finish > hang, timeout, deadlock, stalled, blocked
stall, hang, freeze, get stuck, block
runs too long, never ends, takes all night > timeout, performance, duration, bottleneck
duration, run time, elapsed time, length
deadline, due date, time limit, cutoff
how often, how many times, how frequently > frequency, interval, schedule, rate
frequency, rate, how often
interval, period, gap, spacing
pipeline, data flow, dataflow, processing chain
get data in, bring data in, pour into > ingestion, pipeline, load, etl, import
ingest, ingestion, intake, import, load
etl, extract transform load, data integration
elt, load then transform, in-warehouse transformation
load first, transform later, clean after loading > elt, staging, transformation
transform, convert, reshape, change, turn into
massage the data, wrangle, get into shape, knock into shape > transformation, data preparation, cleaning, wrangling
data preparation, data wrangling, preprocessing, cleansing
no coding, without code, drag and drop, click together > no-code, low-code, visual interface, graphical
no-code, low-code, visual, graphical interface
load, import, bring in, read in
export, dump, write out, unload, extract
get it out, pull it out, take data out > export, extract, unload, egress
landing zone, staging area, raw layer
staging, intermediate, temporary area, landing
connector, adapter, plug-in, integration
hook up, plug into, tie in, talk together > integrate, integration, connector, api, interface
integrate, integration, combine, unify
bring together, one single place, in one spot > integration, consolidation, centralize, data warehouse
scattered, in different places, here and there, each team own > silo, data silo, fragmented, distributed
silo, isolated store, fragmented data
lineage, provenance, origin, traceability
number come from, came from, where from > lineage, provenance, source, traceability
which reports break, what breaks if, who uses this > lineage, impact analysis, dependency, downstream
format, layout, structure, encoding
file format, file type, serialization format
csv, comma separated values, delimited text, flat file
json, javascript object notation, nested text
columnar, column-oriented, column store
row-oriented, row-based, row store
avro, row-based binary format, schema-embedded format
parquet, orc, columnar format
serialize, serialization, marshal, encode
deserialize, deserialization, unmarshal, decode
parse, read, interpret, decode
weird characters, strange letters, question marks instead, umlauts broken > encoding, unicode, utf-8, character set
encoding, character set, charset, utf-8, unicode
delimiter, separator, comma, field separator
header, column names, first line
number as text, text not number, wrong type > data type, cast, type mismatch, schema
cast, convert, coerce, type conversion
data type, type, domain
string, text, character sequence
integer, whole number, int
float, floating point, real number
boolean, true or false, flag, yes or no
rounding errors, cents missing, off by pennies > floating point, decimal, precision, numeric
precision, accuracy, exactness
date written differently, american dates, day month mixed > date format, parse, standardization, time zone
time zone, timezone, utc, local time
hours are off, hour off, summer time > time zone, daylight saving, utc
nested data, lists inside, list within > nested, array, struct, repeated, json
data quality, correctness, accuracy, completeness
dirty, messy, full of junk, garbage, rubbish > data quality, cleansing, invalid, cleaning
clean, cleanse, cleaning, cleansing, scrub, tidy
clean up data, tidy up, sort out mess > data cleansing, cleaning, standardization, preparation
double-check, make sure, see if correct, check if right > validate, verify, validation, test
sanity check, plausibility check, validation rule
makes no sense, impossible value, can't be true > invalid, outlier, validation, plausibility
invalid, wrong, incorrect, malformed, not valid
valid, correct, well-formed, acceptable
reject, refuse, turn down, discard
complete, full, whole, entire
missing rows, rows missing, something missing, not all there > completeness, missing data, reconciliation, row count
completeness, coverage, fullness
numbers match, numbers don't match, totals differ, doesn't add up > reconciliation, consistency, validation, row count
reconcile, reconciliation, compare totals, balance
spelled differently, different spellings, written differently > standardization, normalization, fuzzy matching, deduplication
standardize, standardise, normalize, harmonize, unify
same customer twice, same person twice > entity resolution, deduplication, master data, record linkage
master data, golden record, reference data
one true number, which number right > source of truth, master data, governance
source of truth, authoritative source, system of record
profile the data, feel for data, first look > data profiling, exploratory analysis, statistics
explore, exploration, exploratory, investigate
sample, subset, excerpt
small part, few rows, little data > sample, sampling, subset, preview
preview, peek, first rows, glimpse
enrich, augment, supplement, add to
add extra info, look up info, fill in details > enrichment, join, lookup, augment
default, fallback, preset value
machine learning, ml, statistical learning
computer learns, learns by itself, teach computer, teach the machine > machine learning, training, model
model, estimator, learned function
train, fit, teach, learn
guess, tell in advance, predict what > prediction, predict, forecast, inference
predict, prediction, forecast, estimate, project
next month's sales, future numbers, how much sell > forecast, time series, regression, prediction
use the model, ask the model, run trained model > inference, prediction, serving, scoring
inference, prediction, scoring, serving
put model live, model in production, offer the model > deploy, serving, endpoint, online prediction
batch prediction, offline prediction, bulk scoring
online prediction, real-time inference, live scoring
feature, predictor, input variable, independent variable
inputs for model, columns for model, useful columns > feature, feature selection, feature engineering
feature engineering, feature extraction, derived variables
feature store, feature repository, shared features
label, target, ground truth, dependent variable
right answers known, examples with answers, known outcome > supervised learning, labeled, training data
supervised, labeled, labelled
no answers given, without labels, finds groups itself > unsupervised, clustering
unsupervised, unlabeled, unlabelled
similar customers, put into groups, groups of customers > clustering, segmentation, k-means
clustering, segmentation, grouping
yes or no, which category, which kind, spam or not > classification, classifier, binary, logistic regression
classify, classification, categorize, sort into
predict a number, predict an amount, house price > regression, linear regression, numeric prediction
regression, curve fitting, trend line
people also bought, suggest products, show next > recommendation, collaborative filtering, recommender
recommend, recommendation, suggest, propose
learns by heart, memorizes, too good training, fails new data > overfitting, generalization, regularization
overfitting, overtraining, memorization, poor generalization
underfitting, too simple, high bias
generalize, generalization, generalizability
regularization, penalty, weight decay, shrinkage
cross-validation, hold-out, train-test split
hold data back, part for testing, data not used > test set, hold-out, validation set, split
training set, training data, training examples
test set, hold-out set, evaluation data
hyperparameter, tuning parameter, setting
tune the knobs, try different settings, best settings > hyperparameter tuning, grid search, optimization
how good, how well > evaluation, metric, accuracy, performance
accuracy, correctness, hit rate
precision, positive predictive value, exactness
recall, sensitivity, true positive rate
false positive, false alarm, type i error
false negative, miss, type ii error
wrongly flagged, flagged but fine, cries wolf > false positive, precision, specificity
missed one, slipped through, went unnoticed > false negative, recall, detection
confusion matrix, error table, contingency table
roc curve, auc, threshold curve
few fraud cases, few positives, rare class > class imbalance, oversampling, undersampling, precision recall
unfair, treats groups differently, discriminates > bias, fairness, discrimination
bias, prejudice, systematic error, distortion
why model decided, explain the decision, black box > explainability, feature attribution, interpretability
explainability, interpretability, transparency
gets worse, model gets old, world changed > drift, model decay, concept drift, retraining
drift, shift, gradual change
retrain, refresh model, train again
different in production, only in training > training-serving skew, drift, mismatch
neural network, neural net, deep learning
layer, level, tier
gradient descent, optimizer, weight update
learning rate, step size, update size
epoch, pass over data, iteration
pretrained, ready-made model, foundation model
existing model, adapt a model, reuse model > transfer learning, fine-tuning, pretrained
fine-tune, adapt, adjust, customize
language model, llm, generative model
chatbot, conversational agent, virtual assistant, dialog system
makes stuff up, invents facts, talks nonsense > hallucination, grounding, retrieval augmented
grounding, retrieval augmented generation, rag
embedding, vector representation, feature vector
similar meaning, close in meaning, meaning not words > embedding, semantic search, vector search, similarity
similarity, closeness, likeness, resemblance
what's in picture, recognize pictures, tell from photo > image classification, object detection, computer vision
ocr, text recognition, read scanned documents
scanned papers, read invoices, forms into data > ocr, document processing, text extraction
speech recognition, speech to text, transcription
speech synthesis, text to speech, voice output
how people feel, happy or angry, mood of reviews > sentiment analysis, natural language processing
natural language processing, nlp, text analytics
translate, translation, localization
trial-and-error rewards, learns from reward > reinforcement learning, reward, policy, agent
reinforcement learning, reward learning, policy optimization
decision tree, random forest, tree ensemble
ensemble, committee, combined models
median, middle value, midpoint
spread, scatter, variation, how far apart > variance, standard deviation, dispersion, distribution
variance, standard deviation, dispersion, variability
percentile, quantile, quartile
slowest few, worst one percent, slowest requests > percentile, tail latency, p99
distribution, spread, histogram
bell curve, normal distribution, gaussian
goes together, hand in hand, moves together > correlation, covariance, association
correlation, association, dependence, relationship
causation, causality, cause and effect
just luck, by chance, coincidence, is it real > statistical significance, p-value, hypothesis test, random
statistical significance, p-value, hypothesis test
margin of error, confidence interval, uncertainty range
compare two versions, try two variants, works better > split test, experiment, control group
split test, controlled experiment, variant test
control group, baseline, comparison group
random, stochastic, by chance, probabilistic
how likely, what odds, chances of > probability, likelihood, risk
trend, tendency, direction, development
seasonal, christmas peak, every summer, every year again > seasonality, time series, periodic
performance, speed, efficiency, throughput
slow, sluggish, takes forever, crawling, snail's pace > latency, performance, bottleneck, delay
slow to crawl, grinds to halt, bogs down, chokes > overload, bottleneck, performance degradation, saturation
fast, quick, rapid, speedy, high-speed
fast, snappy, in no time, blazing > low latency, performance, real-time, in-memory
response time, reaction time, latency
throughput, rate, volume per second
per second, each second, a second > throughput, rate, qps, requests per second
scale, grow, expand, scale up
ever more users, gets popular, growing fast, many more customers > scalability, scaling, autoscaling, growth
scalability, scalable, elasticity, elastic
grows with demand, grows by itself, adds machines automatically, adapts to load > autoscaling, elastic, elasticity, autoscaler
autoscaling, automatic scaling, autoscaler, elasticity
add more machines, more servers, throw machines at > horizontal scaling, scale out, cluster
scale out, horizontal scaling, add nodes
stronger machine, beefier, bigger server, bigger box > vertical scaling, scale up, machine type
scale up, vertical scaling, bigger machine
scale down, scale in, remove nodes, shrink
black friday, sale day, big rush, rush hour > peak load, spike, autoscaling, traffic surge
peak, rush, busy time, maximum load
quiet times, slow hours, nobody online > off-peak, idle, scale down
idle, unused, doing nothing, sitting around
sits around, does nothing, wasted, not being used > idle, underutilized, waste, rightsizing
overload, saturation, overwhelm, strain
too much work, overwhelmed, drowning in, can't cope > overload, capacity, load shedding, backlog
utilization, utilisation, usage, load factor
busy, loaded, under load, occupied
workload, load, work, processing demand
slow down callers, too many calls, calls too often > rate limiting, throttling, quota, backoff
throttle, rate limit, slow down, curb
rate limit, throttling, request limit
cache, buffer, in-memory store, keep nearby
remember the answer, keep results handy, not compute again > cache, caching, memoization, materialized view
cached, remembered, kept in memory
invalidate, expire, flush, clear
clear the cache, old page shows, still shows old > cache invalidation, ttl, stale, purge
in-memory, ram-based, memory-resident
many at once, side by side, several at once, at once > parallel, concurrent, parallelism, multithreading
over many machines, many computers together > distributed, parallel processing, cluster
distributed, decentralized, spread out
serial, sequential, one by one, in sequence
shuffle, redistribute, repartition, data exchange
map and reduce, split and combine > mapreduce, shuffle, distributed processing
big data, massive data, large-scale data
tons of, loads of, masses of, huge amounts > large-scale, volume, petabyte, big data
small, tiny, little, lightweight
heavy, resource-intensive, demanding, expensive
number crunching, heavy computing, heavy calculations > compute-intensive, high performance computing, cpu-bound
compute-intensive, cpu-bound, computationally expensive
io-bound, disk-bound, input output limited
benchmark, performance test, load test
will hold up, take the load, how much handle > load test, capacity, stress test, scalability
load test, stress test, performance test
reliable, reliability, dependable, robust
rely on, count on, depend on it > reliability, availability, sla, dependability
available, accessible, reachable, online
availability, uptime, accessibility
always on, never down, around the clock, day and night > high availability, uptime, redundancy
high availability, ha, always on
fails, breaks, dies, goes down, falls over > failure, outage, crash, fault
crash, fail, break down, abort
blow up, keel over, bite the dust, conk out > crash, failure, outage, error
failure, fault, outage, breakdown, malfunction
error, fault, mistake, bug, defect
out of service, not working, broken > outage, unavailable, downtime, failure
downtime, outage, unavailability, interruption
takes everything down, single weak point, depends on one > point of failure, spof, redundancy
point of failure, spof, lone dependency
redundancy, redundant, duplication, backup component
take over, jump in, step in, fill in for > failover, standby, takeover, secondary
failover, takeover, switchover, fall over to
switch back, back to main > failback, failover, primary
standby, spare, backup, reserve
ready and waiting, running spare, warm spare > hot standby, warm standby, failover
keep going, carry on working, still works when > fault tolerance, resilience, high availability
fault-tolerant, resilient, robust, failsafe
resilience, robustness, fault tolerance
drags others down, domino effect, snowball, chain reaction > cascading failure, circuit breaker, isolation
circuit breaker, trip switch, fail fast
works with less, limp along, limited operation > graceful degradation, fallback, degraded mode
graceful degradation, reduced service, degraded mode
plan b, second choice, in case fails > fallback, contingency, failover, alternative
fallback, alternative, backup plan, contingency
break on purpose, pull the plug, simulate failure > chaos engineering, failure injection, disaster recovery test
what they promise, promised uptime, guaranteed uptime, get money back > sla, service level agreement, availability
sla, service level agreement, uptime guarantee
slo, service level objective, reliability target
sli, service level indicator, reliability measure
how reliable, how many nines, allowed to fail > slo, error budget, availability target
error budget, allowed failures, tolerated downtime
boring repetitive work, repetitive chores, manual drudgery > toil, automation
toil, manual work, drudgery, repetitive work
site reliability, sre, operations engineering
maintenance window, planned downtime, scheduled outage
when they update, provider restarts machines, forced restart > maintenance window, live migration, host maintenance
pros and cons, upsides and downsides, is it worth > advantage, disadvantage, trade-off, comparison
drawback, downside, disadvantage, con, limitation, shortcoming
what's the catch, catch, snag, hitch, gotcha > limitation, disadvantage, drawback, caveat, restriction
benefit, advantage, upside, pro, strength, merit
what good is, why bother > benefit, advantage, purpose, motivation
when should i, when to choose, in which case > use case, criteria, suitable, decision
which is better, what to pick, which to take > comparison, choose, difference, criteria
difference between, how they differ, what sets apart > comparison, versus, distinguish, contrast
compare, contrast, versus, set against
what means, what is meant, what's meant by > definition, meaning, term, concept
what for, what's the point, good for what > purpose, use case, goal
how it works, under the hood, behind the scenes, inner workings > architecture, mechanism, implementation, internals
how much cost, how expensive, what we pay > pricing, cost, billing, price
pricey, expensive, costly
cheap, inexpensive, low-cost, affordable, economical
save money, cut costs, spend less, pay less > cost optimization, discount, saving, rightsizing
cost optimization, cost reduction, saving, cost control
bill, invoice, statement, billing
shock bill, bill went up, huge bill, bill exploded > billing, budget alert, cost spike, cost control
pay-as-you-go, on-demand, usage-based, pay per use
only pay for, pay for use, charged by use > pay-as-you-go, on-demand, usage-based, pricing
flat fee, fixed price, same every month > flat-rate, subscription, reservation, capacity pricing
flat-rate, fixed price, lump sum
discount, rebate, reduction, price cut
cheaper by contract, sign for years, promise to use > committed use discount, reservation, commitment
committed use, commitment, long-term contract
runs all month, cheaper the longer > sustained use discount, discount
free tier, free quota, free of charge, no cost
trial, test period, free credit
budget, spending limit, cost ceiling
spend no more, stop spending, spending too much > budget, cost cap, quota, budget alert
which team spends, who pays, split the bill, bill per team > chargeback, cost allocation, label, billing account
chargeback, showback, cost allocation, cost attribution
cost per query, query will cost, price before running > dry run, query cost, estimate, bytes processed
dry run, test run, simulation, trial run
bytes scanned, bytes processed, bytes billed, data read
paying for traffic, costs to download, charge for leaving > egress cost, network cost, data transfer fee
right size, machine too big, oversized, more than needed > rightsizing, overprovisioned, recommendation, utilization
overprovisioned, oversized, excess capacity
underprovisioned, undersized, insufficient capacity
cost of ownership, tco, overall cost, lifetime cost
upfront, in advance, beforehand, ahead of time
capex, capital expenditure, upfront investment
opex, operating expense, running cost
return on investment, roi, payoff, profitability
api, interface, programming interface, application programming interface
let programs talk, programs talk to, call from code > api, interface, endpoint, sdk
sdk, client library, development kit
library, package, module, dependency
call, invoke, request, run
request, call, query, ask
response, reply, answer, result
restful, rest api, http api
rpc, remote procedure call, grpc
webhook, callback, http notification
callback, handler, hook
api gateway, api management, front door
door for apis, one entrance > api gateway, endpoint, load balancer, proxy
payload, body, content, message body
http header, request header, metadata field
status code, return code, response code, error code
page not found, 404, not found error
server error, 500, internal error
too many requests, 429, rate limited
unauthorized, 401, not authenticated
forbidden, 403, access denied
retry later, come back later, busy try later > backoff, unavailable, rate limit, retry
page by page, next page, results in portions > pagination, page token, cursor, limit
pagination, paging, page token, cursor
breaks old apps, old clients work, old version works > backward compatibility, versioning, breaking change
backward compatible, backwards compatible, compatible with older
breaking change, incompatible change, non-backward-compatible
compatible, interoperable, works with
deprecated, obsolete, phased out, legacy
old system, dinosaur, ancient system, grown over years > legacy, mainframe, modernization, migration
legacy, outdated, old-fashioned, inherited
web page, website, site, web app
web browser, browser, user agent
frontend, front end, user interface, client side
backend, back end, server side
user interface, ui, gui, screen
user experience, ux, usability
client, caller, consumer, requester
remember the user, stays logged in, keep the cart > session, cookie, state, stateful
state, status, condition, situation
stateless, no memory, no stored state
stateful, keeps state, remembers state
static site, plain website, html files only > static hosting, bucket, cdn
upload form, web form, form field, input field
microservice, microservices, small service
monolith, one big program, single block
one big lump, one giant program, break up app > monolith, microservices, decomposition, modularity
architecture, design, structure, blueprint
component, module, part, building block
modular, composable, pluggable
coupling, interdependence, tight dependency
abstraction, simplification, hide details
interface, contract, boundary, api
app, application, program, software
code, source code, program text
script, small program, macro
coder, programmer, developer, engineer, software engineer
function, method, procedure, subroutine
variable, placeholder, named value
parameter, argument, input, option
constant, fixed value, literal
loop, iterate, repeat, cycle
go through each, one by one, again for each > loop, iterate, iteration
endless loop, never stops, runs in circles > infinite loop, recursion, termination
recursion, recursive, calls itself
calls itself, refers to itself > recursion, recursive, self-reference
condition, if statement, branch, conditional
array, list, sequence, vector
dictionary, map, hash table, associative array
tree, hierarchy, hierarchical structure
hierarchy, tree, nesting, levels
queue, waiting line, line
pointer, reference, address, handle
object, instance, entity
inherit, inheritance, derive, subclass
override, replace, redefine, supersede
algorithm, procedure, method, recipe
big o, complexity, time complexity, running time
slower with more, grows with size > complexity, big o, scalability
compile, build, translate
compiler, translator, build tool
interpreter, runtime, virtual machine
runtime, execution environment, run-time environment
exception, error, runtime error
catch errors, deal with errors, what if fails > exception handling, error handling, try catch, retry
error handling, exception handling, fault handling
error message, red text, complains about, spits out > error, exception, stack trace, log
stack trace, backtrace, traceback, call stack
thread, lightweight process, concurrent task
race condition, timing bug, concurrency bug
sometimes works, occasionally works, random failures, flaky > intermittent, race condition, nondeterministic, flaky test
intermittent, sporadic, occasional, on and off
reproduce, repeat, recreate, replicate
always same result, comes out same > deterministic, reproducible, idempotent
deterministic, reproducible, predictable
debug, fix, find bugs, troubleshoot
bug, defect, glitch, fault, flaw
glitch, hiccup, acting up, playing up > fault, bug, transient error, failure
transient, passing, temporary, momentary
workaround, quick fix, stopgap, makeshift solution
get around, way around, bypass > workaround, circumvent, alternative
refactor, restructure, clean up code, rewrite
spaghetti, ugly code, quick and dirty > technical debt, refactoring, code quality, maintainability
technical debt, code debt, legacy burden
regex, regular expression, text pattern
pattern, template, regularity
match, correspond, fit, agree
version control, source control, revision control
version, revision, release, edition
repository, repo, code base, codebase
branch, fork, line of development
side copy, work own copy > branch, fork, clone
merge conflict, conflicting changes, merge collision
pull request, merge request, code review
look over, check my code, look at changes > code review, pull request, approval
diff, difference, comparison, delta
commit, check in, revision
stash, shelve, set aside changes
tag, release marker, version label
test, check, trial, try out
try out, give a try, see if works > test, trial, experiment, proof of concept
proof of concept, pilot, prototype, poc
prototype, mock-up, draft, first version
unit test, small test, component test
integration test, system test, end-to-end test
broke again, worked before, used to work > regression, regression test, rollback
regression, relapse, reintroduced bug
fake service, pretend service, dummy data, made-up data > mock, stub, synthetic data, test data
mock, stub, fake, dummy
synthetic, artificial, generated, made-up
test coverage, code coverage, tested share
acceptance test, user test, uat
quality assurance, qa, quality control
environment, setting, stage
dev, development, development environment
production, prod, live environment
staging, pre-production, test environment
put live, push out, roll out, ship, go live > deploy, deployment, release, production
deploy, roll out, release, ship, publish
release, rollout, launch, publication
rolling update, gradual rollout, staged rollout, phased rollout
few users first, small group first, some users only > canary, gradual rollout, phased deployment
canary, canary release, partial rollout
two copies switch, switch at once, old beside new > blue-green deployment, cutover, rollback
blue-green, parallel environments, switch deployment
feature for some, hide a feature, switch in code > feature flag, feature toggle, configuration
feature flag, feature toggle, feature switch
send some traffic, share of traffic > traffic splitting, canary, split test
automatic build, build every change, test every commit > continuous integration, ci cd, pipeline, automation
continuous integration, ci, automated build
continuous delivery, continuous deployment, automated release
ci cd, build pipeline, release pipeline, delivery pipeline
artifact, build output, binary, package
automate, automation, automatic, unattended
by itself, on its own, automatically, without anyone > automatic, automation, autonomous, unattended
configure, set up, adjust, customize
configuration, settings, setup, options
setting, option, preference, parameter
change a setting, flip a switch, tweak > configuration, parameter, option, setting
someone changed settings, settings don't match > configuration drift, audit log, infrastructure as code
environment variable, env var, runtime setting
install, set up, deploy
upgrade, update, move up, newer version
downgrade, go back version, older version
operate, run, administer, manage
operations, ops, day-to-day running
operating system, os, platform software
kernel, core, operating system core
daemon, background service, background process
background, behind the scenes, unattended
user input, typed in, form data
ticket, issue, bug report, support case
support, help desk, customer service
documentation, docs, manual, handbook
explain to newcomers, written down anywhere, read up on > documentation, guide, manual, onboarding
handover, hand over, transfer, pass on
hand over, pass on, give to next > handover, transfer, delegate, forward
delegate, assign, hand off, entrust
agile, iterative, incremental development
sprint, iteration, development cycle
stand-up, daily meeting, scrum
requirement, need, specification, must-have
nice to have, must have, what they want > requirement, priority, specification
stakeholder, interested party, person concerned
customer, client, end user
boss, higher-ups, management, bosses > stakeholder, manager, executive, leadership
analyst, data analyst, business user
business intelligence, bi, reporting, analytics
do it themselves, without asking anyone > self-service, business intelligence
notebook, interactive document, analysis notebook
key figure, kpi, performance indicator
drill down, zoom in, go into detail
roll up, summarize, aggregate, condense
summarize, summary, sum up, abstract
share a report, send to boss, send round > sharing, dashboard, scheduled report, permission
run dry, used up, run out of, nothing left > exhausted, depleted, quota, capacity
plenty of, more than enough, too much > surplus, overprovisioned, excess
not enough, too little, too few > insufficient, shortage, underprovisioned
look into, dig into, poke around > investigate, analyze, explore, troubleshoot
analyze, analyse, examine, study, investigate
set up once, one time setup > template, automation, configuration
in one go, all at once, in single step > batch, bulk, atomic, single operation
little by little, bit by bit, piece by piece > incremental, gradual, streaming, chunk
gradual, stepwise, phased, incremental
make sure nobody, so nobody can > prevent, restrict, deny, access control
in between, halfway, middle step > intermediate, staging, buffer
behind everyone's back, secretly, without anyone noticing > unauthorized, audit log, detection
by mistake, accidentally, by accident, oops > accidental, unintentional, human error, error
human error, operator mistake, slip
fat finger, typo, mistyped > human error, validation, input error
keep in mind, watch out for, careful with > caveat, consideration, limitation, best practice
best practice, recommendation, guideline, good practice
how to properly, right way to, how do pros > best practice, recommendation, guideline
rule of thumb, heuristic, guideline
common mistake, pitfall, trap, antipattern
what goes wrong, can go wrong, where people trip > pitfall, risk, failure mode, antipattern
instead of, in place of, swap for > alternative, replacement, substitute
alternative, substitute, replacement, other option
replace, substitute, swap, exchange
join together, put together, stick together > merge, combine, concatenate, join
pull apart, take apart, untangle > decompose, decouple, split, parse
decompose, break down, split up, divide
match up, pair up, line up > join, match, reconcile, align
pass along, hand on, send on > forward, propagate, relay, route
forward, relay, pass on, redirect
redirect, divert, reroute, send elsewhere
propagate, spread, pass on, distribute
collect, gather, accumulate, harvest
gather from everywhere, scoop up, pull together > collect, aggregate, ingest, consolidate
consolidate, centralize, centralise, bring together
in one place, centrally, from one spot > centralized, consolidated, single source
centralized, central, centralised
standalone, independent, self-contained
wait, pause, delay, hold
wait in line, stand in line, line up > queue, scheduling, backlog
wait your turn, who goes first, more important first > priority, queue, scheduling, preemption
priority, importance, precedence, urgency
urgent, pressing, time-critical, high priority
right now, immediately, at once, straight away > real-time, immediate, synchronous, instant
immediate, instant, instantaneous, prompt
later on, not right now, when there's time > asynchronous, deferred, batch, scheduled
defer, postpone, delay, put off
ahead of time, beforehand, before it's needed > prefetch, precompute, provision, proactive
prefetch, preload, read ahead
proactive, preventive, forward-looking
last moment, only when needed, not before needed > lazy, on-demand, just-in-time
lazy, deferred, on-demand, just-in-time
up to now, so far, until today > historical, cumulative, current
historical, past, earlier, former
current, latest, newest, most recent
newest version, latest one, most recent one > latest, current version, up-to-date
roughly, around, more or less, approximately
exact, precise, accurate
wrong numbers, numbers are off, report is wrong > data quality, accuracy, validation, error
doubled numbers, twice as high, counted twice > duplicate, join fan-out, deduplication
too many rows, extra rows > duplicate, cartesian product, join, fan-out
cross join, cartesian product, all combinations
no matches too, keep the unmatched, also without match > left join, outer join
left join, outer join, left outer join
only matching ones, in both tables > inner join, intersection
in one only, not in list > anti join, except, difference, not exists
shorten, trim, truncate, cut off
cut off, chopped off, missing the end > truncated, truncation, length limit
pad, fill, extend
units mixed, miles and kilometers > unit conversion, standardization, normalization
link, connect, associate, relate
bind, attach, associate, tie
release, free, let go, relinquish
free up, make room, clear space > release, cleanup, delete, deallocate
garbage collection, memory cleanup, reclaim memory
allocate, assign, reserve, apportion
share out, dish out, hand out > allocate, distribute, assign, grant
share, exchange, make available, provide
share with partners, data to customers, outside companies > data sharing, exchange, authorized view, marketplace
sell our data, earn with data > monetization, data exchange, marketplace
data exchange, data sharing, marketplace
clean room, without showing raw > data clean room, privacy, aggregation
copyright, intellectual property, ownership rights
geography, maps, on the map, coordinates > geospatial, gis, location, latitude
geospatial, geographic, spatial, location-based
nearest shop, within ten miles, distance to > geospatial, distance, spatial query
phone app, on the phone, mobile > mobile app, client, offline, sync
works without internet, no signal, no connection > offline, sync, local cache
leaderboard, high score, game scores > rank, low latency, real-time, database
shopping cart, web shop, online store > e-commerce, session, transaction
fraud, stolen cards, fake transactions > fraud detection, anomaly detection, classification
video on demand, watch videos, play video > video streaming, transcoding, cdn
transcode, convert video, re-encode
thumbnail, small picture, preview image
resize pictures, shrink images > image processing, thumbnail, function, trigger
crawl the web, fetch web pages, harvest pages > web crawling, scraping, crawler
old cluster jobs > cluster, migration, mapreduce
distributed processing, parallel processing, cluster computing
short-lived cluster, cluster per job, cluster for job > ephemeral cluster, job-scoped, cost saving
worker, executor, processing node
coordinator, driver, master, controller
leader election, choose a leader, consensus
agree on, all must agree, majority decides > consensus, quorum, leader election
consensus, quorum, majority, agreement
network split, halves can't talk, cut in two > network partition, split brain, quorum, cap theorem
cap theorem, consistency versus availability, partition tolerance
two-phase commit, distributed transaction, prepare and commit
across several services, across systems, spans services > distributed transaction, saga, two-phase commit
compensate, undo steps, saga, compensating action
optimistic lock, optimistic concurrency, version check
counter, sequence, running number
running number, next number, numbered in order > sequence, auto-increment, key, counter
auto-increment, sequence number, monotonically increasing
uuid, random id, globally unique identifier
keys count up, ids in order > sequential key, monotonically increasing, hotspot
hot potato, pass the buck, who takes over > ownership, responsibility, handover
broken link, dead link, link doesn't work > not found, url, redirect
alias, alternative name, nickname, synonym
wildcard, placeholder, asterisk
case-sensitive, upper case, capital letters
whitespace, blank, space, tab
naming convention, naming rule, naming scheme
what to call, naming things, how to name > naming convention, identifier, label
hard to find, can't find data, where is table > catalog, search, metadata, discovery
trustworthy, can we trust, is it right > data quality, lineage, certified, reliability
certified, approved, endorsed, accredited
explain to boss, in plain words, simple terms > overview, summary, definition, introduction
overview, summary, outline, introduction
example, sample, illustration, instance
cheat sheet, quick reference, summary, crib sheet
how long, how much time > duration, latency, runtime, elapsed time
since when, from what date, starting when > start date, effective date, timestamp
until when, by when, how long valid > expiry, deadline, validity, retention
before and after, there before > history, version, diff, audit log
who to ask, who knows, whom to contact > owner, contact, steward, support
who runs it, which team runs, who looks after > owner, operator, administrator, responsible team
what happens if, what if, suppose that > failure scenario, consequence, behavior, edge case
edge case, corner case, special case, exception
worst possible case, how bad > impact, risk, severity, consequence
severity, seriousness, criticality, impact
impact, effect, consequence, influence
blast radius, extent of damage, failure domain
limit the damage, keep damage small, not all affected > blast radius, isolation, failure domain, containment
fence, restrict, confine, contain
change it later, change afterwards, change my mind > immutable, modify, reconfigure, migration
can't change later, fixed forever, set in stone > immutable, fixed, permanent
mutable, changeable, modifiable, editable
reversible, undoable, can be undone
irreversible, final, no way back, permanent
required, mandatory, obligatory, compulsory
optional, voluntary, not required
default behavior, out-of-the-box, by default > default, preset, built-in
built-in, native, out-of-the-box, integrated
do it yourself, homemade, build it ourselves > self-managed, custom, self-hosted
custom, bespoke, tailor-made
general-purpose, all-round, standard, universal
hang up, drops connection, gets disconnected > disconnect, timeout, connection reset
disconnect, cut off, detach, unplug
handle, treat, deal with
crunch, chew through, work through > compute, batch processing
leftovers, orphans, forgotten resources, lying around > orphaned, unused, cleanup, idle resource
orphaned, abandoned, unattached, dangling
double booking, booked twice, same seat twice > concurrency, lock, transaction, race condition
oversell, sold more than, out of stock > inventory, consistency, transaction
computer vision, image recognition, visual recognition
loss function, cost function, error function, objective function
validate, validation, check, verify, confirm
kilobyte, megabyte, gigabyte, terabyte, petabyte > size, capacity, volume
milliseconds, microseconds, split second, blink of eye > latency, response time
how many seconds, how many minutes, how many hours, how many days > duration, time limit, interval, timeout
choke, chokes on, gags on > bottleneck, overload, failure, parse error
hangs forever, spinning wheel, never comes back > timeout, deadlock, latency, blocked
nag, remind me, reminder > alert, notification, schedule
`;
