/** Does something after some time; returns what calls that off. */
export type After = (ms: number, act: () => void) => () => void;

/** {@link After} by the clock of the process. */
export const afterwards: After = (ms, act) => {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
};
