import { describe, expect, test } from 'vitest';
import { mainScriptSource, partUrl, scriptPage } from '../../../src/userscript/parts';

const SOURCE = 'https://meta.wikimedia.org/w/index.php?title=User:Ada/programExplorer.js&action=raw&ctype=text/javascript';
const READER = 'https://meta.wikimedia.org/w/index.php?title=User%3AAda%2FprogramExplorer%2Freader.js&action=raw&ctype=text%2Fjavascript';
const WITHOUT_PAGE = [ 'https://meta.wikimedia.org/w/load.php?modules=user', 'https://meta.wikimedia.org/w/index.php?action=raw', 'https://meta.wikimedia.org/w/index.php?title=User:Ada/programExplorer.js', '', 'x' ];

test( 'a script has the page that it was loaded from', () => {
	expect( scriptPage( SOURCE ) ).toEqual( { title: 'User:Ada/programExplorer.js', url: 'https://meta.wikimedia.org/w/index.php?title=User%3AAda%2FprogramExplorer.js' } );
} );

describe( 'a part', () => {
	test( 'is beside the first script, on the same wiki', () => {
		expect( partUrl( SOURCE, 'reader' ) ).toBe( READER );
		expect( partUrl( SOURCE.replace( 'meta.wikimedia.org', 'test.wikipedia.org' ), 'reader' ) ).toContain( 'https://test.wikipedia.org/' );
	} );

	test( 'leads to the first script', () => {
		const main = mainScriptSource( READER );
		expect( scriptPage( main ) ).toEqual( scriptPage( SOURCE ) );
		expect( partUrl( main, 'selftest' ) ).toBe( READER.replace( 'reader', 'selftest' ) );
	} );
} );

test.each( WITHOUT_PAGE )( 'a script from "%s" has no page and no parts', ( source ) => {
	expect( [ scriptPage( source ), partUrl( source, 'reader' ), mainScriptSource( source ) ] ).toEqual( [ null, null, '' ] );
} );
