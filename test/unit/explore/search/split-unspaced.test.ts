import { describe, expect, test } from 'vitest';
import { normalize } from '../../../../src/explore/search/normalize';
import { splitUnspaced } from '../../../../src/explore/search/split-unspaced';

/** The pieces of a run, of which these words are known. */
function pieces( run: string, ...known: readonly string[] ): string[] {
	const words = known.map( normalize );
	return splitUnspaced( { words, counts: new Map(), english: new Set(), joined: words.join( ' ' ) }, normalize( run ) ).map( ( piece ) => piece.normalize( 'NFC' ) );
}

describe( 'a run of letters without spaces is split', () => {
	test( 'into the longest pieces that occur', () => {
		expect( pieces( '社区能力建设', '社区', '能力建设' ) ).toEqual( [ '社区', '能力建设' ] );
		expect( pieces( '能力建设', '能力', '能力建设与培训' ) ).toEqual( [ '能力建设' ] );
	} );

	test( 'into pieces from the middle of longer words', () => {
		expect( pieces( '能力培训', '社区能力建设', '与培训班' ) ).toEqual( [ '能力', '培训' ] );
	} );

	test( 'without what is between the pieces', () => {
		expect( pieces( '社区的能力', '社区', '能力' ) ).toEqual( [ '社区', '能力' ] );
	} );

	test( 'not across two words', () => {
		expect( pieces( '区能', '社区', '能力' ) ).toEqual( [] );
	} );

	test( 'into at least two ideographs or Hangul syllables', () => {
		expect( pieces( '社', '社区' ) ).toEqual( [] );
		expect( pieces( '발', '개발' ) ).toEqual( [] );
		expect( pieces( '커뮤개발', '커뮤니티', '개발' ) ).toEqual( [ '커뮤', '개발' ] );
	} );

	test( 'into at least three letters of kana or Thai, because two would match too much', () => {
		expect( pieces( 'とけ', 'とけい' ) ).toEqual( [] );
		expect( pieces( 'とけい', 'とけいだい' ) ).toEqual( [ 'とけい' ] );
	} );

	test( 'so that a piece which is too short does not hide a longer one that begins inside it', () => {
		expect( pieces( 'とけいだ', 'とけ', 'けいだ' ) ).toEqual( [ 'けいだ' ] );
	} );

	test( 'between whole Thai letters, with the vowels before and after them', () => {
		expect( pieces( 'อบรมเด็ก', 'อบรม', 'เด็ก' ) ).toEqual( [ 'อบรม', 'เด็ก' ] );
		expect( pieces( 'กดเท', 'กดเด' ) ).toEqual( [] );
	} );

	test( 'into nothing where nothing is known', () => {
		expect( pieces( '社区能力' ) ).toEqual( [] );
	} );
} );
