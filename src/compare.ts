// The module that shows programs side by side. It is loaded when the reader chooses this view, or follows a link to it.
export { Compare as View } from './views/compare/compare';
