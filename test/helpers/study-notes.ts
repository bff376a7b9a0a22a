import type { Corpus } from '../../src/notes/note.js';
import { corpusOf } from './passages.js';

/** A few small notes about data engineering, as a study group would write them. */
export const STUDY_NOTES: Corpus = corpusOf({
  'storage/lakes.md': `# Data lakes and warehouses

## Data lake

A data lake stores raw data in any form: structured, semi-structured and unstructured. The schema is applied when the data is read.

## Data warehouse

A data warehouse holds cleaned, structured tables for analysts. The schema is applied when the data is written, and queries are written in SQL.
`,
  'storage/s3.md': `---
tags: [storage]
---
# Amazon S3

## Objects

- The largest object is 5 TB.
- A single PUT uploads at most 5 GB; larger objects need a multipart upload.
- Objects are stored in buckets, and bucket names are unique worldwide.

## Storage classes

| Class | For | Retrieval |
| --- | --- | --- |
| Standard | data that is read often | milliseconds |
| Standard-IA | data that is read rarely | milliseconds |
| Glacier Deep Archive | archives kept for years | up to 12 hours |
`,
  'streaming/kinesis.md': `# Kinesis Data Streams

## Shards

One shard takes in 1 MB or 1,000 records a second, and gives out 2 MB a second.

## Retention

Records are kept for 24 hours by default, and for up to 365 days when asked for.

## Ordering

Records with the same partition key go to the same shard, and are read in the order in which they came.
`,
  'streaming/queues.md': `# Message queues

Q: What does a dead-letter queue do?
A: It collects messages that could not be processed after several attempts, so that they can be looked at later.

Q: What is the visibility timeout?
A: The time for which a received message is hidden from other consumers.
`,
  'formats.md': `# File formats

Parquet is a columnar format: queries read only the columns that they need, and compression works well.

Avro is a row format; its schema travels with the data, which suits streaming and schema evolution.

CSV is readable by people, but has no types and compresses badly.
`,
});
