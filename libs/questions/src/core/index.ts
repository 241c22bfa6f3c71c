export { isNarrower, showings, showingsFor, type Showing, type Side } from './showing.js';
