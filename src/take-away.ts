// The module with the ways to copy and download the programs. It is loaded when the reader presses "Export".
export { TakeAway as View } from './views/take-away/take-away';
