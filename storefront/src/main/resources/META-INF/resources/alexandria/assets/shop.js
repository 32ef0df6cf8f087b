// What makes a page nicer; each works without it. One small module for each.
import { keepStock } from './stock.js';
import { localTimes, countDown } from './times.js';
import { suggest } from './suggest.js';
import { poll } from './poll.js';

for (const enhance of [localTimes, countDown, keepStock, suggest, poll]) {
  enhance(document);
}
