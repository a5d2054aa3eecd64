import { describe, expect, test } from 'vitest';
import { normalizeWords } from '../../../../src/explore/search/words';

describe( 'normalizeWords puts one space around each word', () => {
	test.each( [
		[ 'no word', ' … ', '' ],
		[ 'punctuation', 'Women’s day: (2024/25)!', ' women s day 2024 25 ' ],
		[ 'scripts in one run', 'Wiki社区2024年', ' wiki 社区 2024 年 ' ],
		[ 'CJK punctuation', '社区、能力。', ' 社区 能力 ' ],
		[ 'Arabic punctuation', 'تعليم، مجتمع؟', ' تعليم مجتمع ' ],
		[ 'an apostrophe in a Cyrillic word', 'об’єднання ’слово’ п\'ять', ' об\'єднання слово п\'ять ' ],
		[ 'danda', 'समुदाय। क्षमता', ' समुदाय क्षमता ' ],
		[ 'Hebrew', 'בית־ספר צה״ל', ' בית ספר צה ל ' ]
	] )( '%s', ( _case, text, expected ) => {
		expect( normalizeWords( text ) ).toBe( expected.normalize( 'NFKD' ) );
	} );
} );
