// No contender: a page that only keeps the parsed programs, for the memory that the data itself takes.
import { loadPrograms } from '../browser/contender';
import { contenderOf } from './page';

const ready = loadPrograms().then( ( programs ) => {
	Object.assign( window, { programs } );
} );
window.contender = contenderOf( ready );
