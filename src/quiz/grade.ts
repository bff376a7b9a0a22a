/** How a typed answer compares with what is accepted. */
export type Grade = 'right' | 'almost' | 'wrong';
