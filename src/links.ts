// The module that corrects the link in the address, for links that the explorer would write in another way.
export { checkLink } from './app/check-link';
