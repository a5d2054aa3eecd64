import { expect, test } from 'vitest';
import { withoutStopWords } from '../../../../src/explore/search/stop-words';

const meaningfulIn = ( text: string ): string => withoutStopWords( text.split( ' ' ).map( ( word ) => ` ${ word }` ) ).join( '' ).trim();

test.each( [
	[ 'how do i start', 'start' ], [ 'help with our admins', 'admins' ], [ 'what should i do about mould', 'mould' ], [ 'como puedo publicar los datos', 'publicar datos' ], [ 'como conseguir dinero', 'dinero' ], [ 'nuestro grupo esta solo', 'grupo solo' ],
	[ 'comment publier les donnees', 'publier donnees' ], [ 'wie kann ich unsere statistik zeigen', 'statistik zeigen' ], [ 'para os alunos', 'alunos' ]
] )( '%s: the words with a meaning are %s', ( text, expected ) => {
	expect( meaningfulIn( text ) ).toBe( expected );
} );

test.each( [ 'bot', 'lua', 'usa', 'api', 'glam', 'mentor', 'art', 'ai', 'map', 'datos' ] )( '%s has a meaning', ( word ) => {
	expect( meaningfulIn( word ) ).toBe( word );
} );
