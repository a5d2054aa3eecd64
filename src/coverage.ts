// The module with the table of two facets. It is loaded when the reader chooses this view, or follows a link to it.
export { Coverage as View } from './views/coverage/coverage';
