import type { BuildProgress } from '../src/search/build-index.js';
import type { BuildFigures } from './measure-build.js';
import type { QuestionFigures } from './measure-questions.js';
import type { Place } from './place.js';

/** Takes the figures of a place. */
export interface Measure {
  build(place: Place, onProgress: (progress: BuildProgress) => void): Promise<BuildFigures>;
  questions(place: Place, questions: readonly string[]): Promise<QuestionFigures>;
}
