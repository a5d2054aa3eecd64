// The entry of what only people who can edit the data page ever load.
export { fixFor } from './maintain/fix';
