// What makes a page nicer; each works without it. One small module for each.
import { keepStock } from './stock.js';
import { localTimes, countDown } from './times.js';
import { poll } from './poll.js';
import { step } from './stepper.js';
import { suggest } from './suggest.js';

for (const enhance of [localTimes, countDown, keepStock, step, suggest, poll]) {
  enhance(document);
}
