export { heardIn, type Deed, type Heard } from './heard-deeds.js';
export { hookKinds, testKind, type HookKind } from './hook-kinds.js';
export { hookViewer } from './hook-viewer.js';
export { isWorthTelling, type SeenThing } from './worth-telling.js';
