// The module with the timeline. It is loaded when the reader chooses this view, or follows a link to it.
export { TimelineView as View } from './views/timeline/timeline';
