/** Something to choose while typing; asked as it stands, it is found. */
export type Suggestion = string;

/** What can be suggested to someone who is typing. */
export interface Suggestions {
  /** Headings and titles of the notes that go with what is typed, the best first; each at most 100 UTF-16 units. */
  readonly questions: (typed: string, most: number) => Suggestion[];
  /** Notes, folders and tags that `in` can name. */
  readonly parts: (typed: string, most: number) => Suggestion[];
}
