import { describe, expect, test } from 'vitest';
import { explore } from '../../../../src/explore/facets';
import { fuzzySearch } from '../../../../src/explore/search/fuzzy-search';
import { highlight } from '../../../../src/explore/search/highlight';
import { buildIndex, type ProgramIndex } from '../../../../src/explore/program-index';
import { sortMatches } from '../../../../src/explore/sort';
import { parsePrograms } from '../../../../src/programs/parse';
import type { Text } from '../../../../src/programs/texts';
import { REAL } from '../../helpers/data';
import { query, TODAY } from '../lists';

/* What native speakers type, and the program of the demo data that they expect first. */

const { list } = parsePrograms( JSON.stringify( REAL ), { today: TODAY, language: 'en' } );
if ( !list ) {
	throw new Error( 'The data cannot be read.' );
}
const { programs } = list;
const indexes = new Map<string, ProgramIndex>();

interface Result {
	/** The ids of the programs found, the best first. */
	readonly ids: readonly string[];
	readonly patterns: readonly string[];
	readonly corrected: readonly string[] | null;
}

function find( language: string, text: string ): Result {
	const index = indexes.get( language ) ?? buildIndex( list as NonNullable<typeof list>, { languages: { chain: [ language ], page: 'en' }, today: TODAY } );
	indexes.set( language, index );
	const asked = query( { text } );
	const { matches, searchResult } = explore( index, asked, fuzzySearch );
	return {
		ids: sortMatches( index, matches, asked, searchResult ).map( ( i ) => index.programs[ i ]?.id ?? '' ),
		patterns: searchResult.patterns,
		corrected: searchResult.corrected
	};
}

/** The distinct matches in a program's title and summary in a language. */
function marked( id: string, language: string, patterns: readonly string[] ): string {
	const program = programs.find( ( each ) => each.id === id );
	const inLanguage = ( text: Text | null | undefined ): string => typeof text === 'string' ? text : text?.get( language ) ?? '';
	const pieces = highlight( `${ inLanguage( program?.title ) } / ${ inLanguage( program?.summary ) }`, patterns );
	return Array.from( new Set( pieces.filter( ( { hit } ) => hit ).map( ( { text } ) => text ) ) ).join( ', ' );
}

/** The language, the search text, the first program, and in some rows the matches in its title and summary. */
type Row = readonly [ language: string, typed: string, first: string, marked?: string ];

const CLINICS = 'wikimedia-clinics';
const FRAMEWORK = 'movement-learning-leadership-framework';
const HARASSMENT = 'course-harassment-online';
const PARTNERSHIP = 'course-partnership-building';
const GROUP = 'leadership-development-working-group';
const PLAN = 'leadership-development-plan';
const BERLIN = 'training-of-trainers-berlin-2019';
const CONNECT = 'lets-connect';
const EXCHANGE = 'capacity-exchange';
const LAB = 'organizer-lab';
const AFRICA = 'africa-growth-pilot-live';
const CAPACITY = 'community-capacity-development';
const MAP = 'community-capacity-map';
const CODE = 'ucoc-training';
const MODULES = 'training-modules';
const READING = 'reading-wikipedia-classroom';
const TRAINERS = 'rwc-training-of-trainers';
const TOOLKITS = 'small-wiki-toolkits';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	'Spanish, Portuguese, French': [
		[ 'es', 'organizadores con experiencia clima', LAB, 'organizadores, experiencia, clima' ],
		[ 'es', 'educacion clase', READING, 'Educación, clase' ],
		[ 'es', 'acoso en linea', MODULES ],
		[ 'es', 'habilidades tecnicas', TOOLKITS, 'habilidades, técnicas' ],
		[ 'es', 'CÓDIGO DE CONDUCTA', CODE ],
		[ 'es', 'formdores', TRAINERS, 'formadores' ],
		[ 'pt', 'formacao', TRAINERS, 'formação' ],
		[ 'pt', 'formação de professores', TRAINERS ],
		[ 'pt', 'intercambio', EXCHANGE, 'Intercâmbio' ],
		[ 'pt', 'comunidades brasil', CAPACITY, 'Comunidades, comunidades, brasil' ],
		[ 'pt', 'captacao de recursos', CONNECT ],
		[ 'fr', 'harcelement', MODULES, 'harcèlement' ],
		[ 'fr', 'l’Afrique', AFRICA, 'Afrique' ],
		[ 'fr', 'd\'Afrique', AFRICA, 'Afrique' ],
		[ 'fr', 'beneovles outil', CLINICS, 'outil, bénévoles' ],
		[ 'fr', 'règles de base du contenu', 'africa-growth-pilot-self-paced', 'règles, base, contenu' ]
	],
	'German and Turkish': [
		[ 'de', 'Führung', GROUP, 'Führung' ],
		[ 'de', 'fuehrung', GROUP, 'Führung' ],
		[ 'de', 'Rueckmeldung', BERLIN, 'Rückmeldung' ],
		[ 'de', 'VERSTOSS', CODE, 'Verstoß' ],
		[ 'de', 'verstoß', CODE, 'Verstoß' ],
		[ 'de', 'Schulunk', CODE, 'Schulung' ],
		[ 'de', 'Entwicklung Arbeitsgr', GROUP ],
		[ 'tr', 'ortaklik', PARTNERSHIP, 'Ortaklık, ortaklık' ],
		[ 'tr', 'ORTAKLIK', PARTNERSHIP, 'Ortaklık, ortaklık' ],
		[ 'tr', 'ORTAKLİK', PARTNERSHIP, 'Ortaklık, ortaklık' ],
		[ 'tr', 'KATILIMCILAR', PARTNERSHIP, 'katılımcılar' ],
		[ 'tr', 'ögrenmek', EXCHANGE, 'öğrenmek' ]
	],
	'Indonesian and Swahili': [
		[ 'id', 'guru sekolah', READING, 'Guru, sekolah' ],
		[ 'id', 'lokakarya keterampilan', TOOLKITS, 'lokakarya, keterampilan' ],
		[ 'id', 'kampane iklim', LAB, 'Kampanye, kampanye, iklim' ],
		[ 'id', 'pembelajaran daring', 'wikilearn-news', 'pembelajaran, daring' ],
		[ 'sw', 'wahariri wapya', AFRICA, 'wahariri, wapya' ],
		[ 'sw', 'habari', 'wikilearn-news', 'Habari' ],
		[ 'sw', 'wahariiri', AFRICA, 'wahariri' ],
		[ 'sw', 'kujifunza warsha', CONNECT, 'kujifunza, warsha' ]
	],
	'Vietnamese, with and without marks': [
		[ 'vi', 'cộng đồng năng lực', MAP ],
		[ 'vi', 'cong dong', MAP ],
		[ 'vi', 'quấy rối trên mạng', MODULES, 'quấy, rối, trên, mạng' ],
		[ 'vi', 'dao tao', MODULES, 'đào, tạo' ],
		[ 'vi', 'ky nang', EXCHANGE, 'kỹ, năng' ],
		[ 'vi', 'khi hau', LAB, 'khí, hậu' ]
	],
	'Russian': [
		[ 'ru', 'волонтеров', CLINICS, 'волонтёров' ],
		[ 'ru', 'ПАРТНЕРСКИХ', PARTNERSHIP, 'партнёрских' ],
		[ 'ru', 'обуч', CODE, 'Обуч' ],
		[ 'ru', 'кодекс поведния', CODE, 'кодекс, поведения' ],
		[ 'ru', 'развитие лидерства', PLAN, 'развит, лидерст' ],
		[ 'ru', '«План развития»', PLAN, 'План развития' ],
		[ 'ru', 'новички', CAPACITY ]
	],
	'Ukrainian': [
		[ 'uk', 'п\'ятнадцять', GROUP, 'П’ятнадцять' ],
		[ 'uk', 'пʼятнадцять волонтерів', GROUP, 'П’ятнадцять, волонтерів' ],
		[ 'uk', 'звязок', BERLIN, 'зв’язок' ],
		[ 'uk', '„зворотний зв\'язок“', BERLIN, 'зворотний зв’язок' ],
		[ 'uk', 'звороtний', BERLIN, 'зворотний' ],
		[ 'uk', 'ґрупа робоча', GROUP, 'Робоча, група' ],
		[ 'uk', 'український', CAPACITY, 'українською' ],
		[ 'uk', 'спілноти', CAPACITY, 'Спільноти' ]
	],
	'Arabic': [
		[ 'ar', 'التدريب', CODE, 'التدريب' ],
		[ 'ar', 'تدريب', CODE, 'التدريب' ],
		[ 'ar', 'وتدريب', CODE, 'التدريب' ],
		[ 'ar', 'للتدريب', CODE, 'التدريب' ],
		[ 'ar', 'بالتحرش', HARASSMENT, 'التحرش' ],
		[ 'ar', 'التحـــرش', HARASSMENT, 'التحرش' ],
		[ 'ar', 'التحرس', HARASSMENT, 'التحرش' ],
		[ 'ar', 'المدونه العالميه', CODE, 'المدونة, العالمية' ],
		[ 'ar', 'مُدَوَّنَة السُّلوك', CODE, 'المدونة, السلوك' ],
		[ 'ar', 'إفريقيا دروس', AFRICA, 'دروس, أفريقيا' ],
		[ 'ar', 'معلمى المدارس', READING ],
		[ 'ar', 'اساسيه', AFRICA, 'الأساسية' ],
		[ 'ar', '«قراءة ويكيبيديا»', READING, 'قراءة ويكيبيديا' ]
	],
	'Hebrew': [
		[ 'he', 'הטרדה', HARASSMENT, 'הטרדה' ],
		[ 'he', 'הטררה', HARASSMENT, 'הטרדה' ],
		[ 'he', 'קוֹד הִתְנַהֲגוּת', CODE, 'קוד, ההתנהגות' ],
		[ 'he', '"קוד ההתנהגות"', CODE, 'קוד ההתנהגות' ],
		[ 'he', 'מתנדב', CLINICS, 'ממתנדב' ],
		[ 'he', 'המתנדבים', CLINICS, 'ממתנדבים' ],
		[ 'he', 'למתנדבים', CLINICS, 'ממתנדבים' ],
		[ 'he', 'ובמיזם', CLINICS, 'מיזם' ],
		[ 'he', 'שאלה', CLINICS, 'שאלה' ]
	],
	'Hindi': [
		[ 'hi', 'प्रशिक्षण', MODULES, 'प्रशिक्षण' ],
		[ 'hi', 'प्रशिक्षन', MODULES, 'प्रशिक्षण' ],
		[ 'hi', 'फाउंडेशन', CONNECT, 'फ़ाउंडेशन' ],
		[ 'hi', 'फ़ाउण्डेशन', CONNECT, 'फ़ाउंडेशन' ],
		[ 'hi', 'उत्पीडन', MODULES, 'उत्पीड़न' ],
		[ 'hi', 'कार्यशालाएं', TOOLKITS, 'कार्यशालाएँ' ],
		[ 'hi', 'तकनीकी कौशल सम्पादन', TOOLKITS ],
		[ 'hi', 'आचार संहिता', 'ucoc-phase-1-facilitation', 'आचार, संहिता' ],
		[ 'hi', 'छोटे विकि', TOOLKITS, 'छोटे, विकि' ],
		[ 'hi', 'स्वयंसेव', CONNECT, 'स्वयंसेव' ]
	],
	'Japanese': [
		[ 'ja', 'リーダーシップ', PLAN, 'リーダーシップ' ],
		[ 'ja', 'りーだーしっぷ', PLAN, 'リーダーシップ' ],
		[ 'ja', 'ﾘｰﾀﾞｰｼｯﾌﾟ', PLAN, 'リーダーシップ' ],
		[ 'ja', 'はらすめんと', MODULES, 'ハラスメント' ],
		[ 'ja', 'オンライン講座', 'wikilearn', 'オンライン講座' ],
		[ 'ja', '無料講座', 'wikilearn', '無料, 講座' ],
		[ 'ja', '講座を', 'wikilearn', '講座を' ],
		[ 'ja', 'ボランティアの調査', FRAMEWORK, 'ボランティア, の調査' ],
		[ 'ja', '嫌がらせ対応', MODULES, '嫌がらせ, 対応' ],
		[ 'ja', '「リーダーシップ開発」', PLAN, 'リーダーシップ開発' ],
		[ 'ja', 'ＷｉｋｉＬｅａｒｎ', 'wikilearn' ],
		[ 'ja', 'モジュール イベント', MODULES, 'モジュール, イベント' ]
	],
	'Korean': [
		[ 'ko', '괴롭힘', HARASSMENT, '괴롭힘' ],
		[ 'ko', '행동강령', CODE, '행동, 강령' ],
		[ 'ko', '관리자를', HARASSMENT, '관리자' ],
		[ 'ko', '모듀', CODE, '모듈' ]
	],
	'Chinese': [
		[ 'zh-hans', '领导力', GROUP, '领导力' ],
		[ 'zh-hans', '行为准则培训', CODE, '行为准则培训' ],
		[ 'zh-hans', '在线学习', 'wikilearn', '在线, 学习' ],
		[ 'zh-hans', 'WikiLearn课程', 'wikilearn', 'WikiLearn, 课程' ],
		[ 'zh-hans', 'Wikimedia社区', CLINICS ],
		[ 'zh-hans', '志愿者会议', GROUP, '志愿者' ],
		[ 'zh-hans', '违规案例', CODE, '违规, 案例' ],
		[ 'zh-hans', '《通用行为准则》', CODE, '通用行为准则' ],
		[ 'zh-hans', '技术　工具包', TOOLKITS, '工具包, 技术' ],
		[ 'zh-hant', '社群能力', MAP, '社群能力' ],
		[ 'zh-hant', '領導指南', PLAN, '領導, 指南' ],
		[ 'zh-hant', '「領導力發展」', PLAN, '領導力發展' ]
	],
	'Thai': [
		[ 'th', 'ศักยภาพ', MAP, 'ศักยภาพ' ],
		[ 'th', 'ชุมชน', MAP, 'ชุมชน' ],
		[ 'th', 'แผนที่ชุมชน', MAP, 'แผนที่, ชุมชน' ],
		[ 'th', 'อบรมเทคนิค', TOOLKITS, 'อบรม, เทคนิค' ],
		[ 'th', 'การประชุม', 'conference-programming', 'การประชุม' ],
		[ 'th', 'เครื่องมือวิกิ', TOOLKITS, 'เครื่องมือ, วิกิ' ]
	],
	'digits of every script': [
		[ 'ar', '٢٠٢٣', AFRICA, '٢٠٢٣' ],
		[ 'en', '2023 africa', AFRICA, 'Africa, 2023' ],
		[ 'fa', '۲۰۲۳ africa', AFRICA ],
		[ 'hi', '२०२३ africa', AFRICA ],
		[ 'bn', '২০২৩ africa', AFRICA ],
		[ 'th', '๒๐๒๓ africa', AFRICA ],
		[ 'ja', '２０２３ africa', AFRICA ],
		[ 'ja', '52人', FRAMEWORK, '52人, 人' ],
		[ 'ja', '５２人', FRAMEWORK, '52人, 人' ]
	],
	'English, and words that are only aliases': [
		[ 'en', 'let\'s connect', CONNECT, 'Let, Connect' ],
		[ 'en', '“Reading Wikipedia”', READING, 'Reading Wikipedia' ],
		[ 'en', 'networking website', EXCHANGE ],
		[ 'ru', 'медиация', CAPACITY ],
		[ 'ja', '助成金', CONNECT ]
	]
};

describe.each( Object.entries( ROWS ) )( '%s', ( _group, rows ) => {
	test.each( rows.map( ( row ) => ( { row, name: row.slice( 0, 2 ).join( ': ' ) } ) ) )( '$name', ( { row: [ language, typed, first, marks ] } ) => {
		const { ids, patterns } = find( language, typed );
		expect( ids[ 0 ] ).toBe( first );
		if ( marks !== undefined ) {
			expect( marked( first, language, patterns ).normalize() ).toBe( marks.normalize() );
		}
	} );
} );

describe( 'a program is found among others, because the word is the name of a common term', () => {
	test.each( [
		[ 'he', 'ארגון', MAP ],
		[ 'he', 'ובקהילה', CAPACITY ],
		[ 'he', 'תכנון תוכנית', 'learning-days-wikimania-2018' ],
		[ 'ru', 'шаблоны вики', TOOLKITS ],
		[ 'ar', 'القوالب', TOOLKITS ],
		[ 'ja', 'テンプレート', TOOLKITS ],
		[ 'en', 'sysops', HARASSMENT ],
		[ 'he', 'הקהילות', CAPACITY ],
		[ 'he', 'מיומנות', MAP ],
		[ 'ru', 'лидерство', PLAN ],
		[ 'zh-hans', '社区', GROUP ],
		[ 'hi', 'संपादन', TOOLKITS ],
		[ 'hi', 'सम्पादन', TOOLKITS ],
		[ 'ar', 'ادارة نزاعات', CODE ]
	] )( '%s: %s', ( language, typed, id ) => {
		expect( find( language, typed ).ids ).toContain( id );
	} );
} );

describe( 'nothing is found for', () => {
	test.each( [
		[ 'ja', 'another voicing', 'がいざ' ],
		[ 'ja', 'the same syllables without their voicing', 'リータージッフ' ],
		[ 'ja', 'another word', 'パーキング' ],
		[ 'th', 'another vowel', 'ชิมชุน' ],
		[ 'th', 'another word', 'กาแฟ' ],
		[ 'hi', 'without its vowels', 'परशकषण' ],
		[ 'hi', 'with another vowel', 'नीता' ],
		[ 'he', 'another word', 'כימיה' ],
		[ 'zh-hans', 'another word', '量子力学' ],
		[ 'ko', 'another word', '축구' ],
		[ 'ar', 'another word', 'كيمياء' ],
		[ 'de', 'a phrase whose words are apart', '„Führung Bewegung“' ],
		[ 'ja', 'a phrase whose words are apart', '「WikiLearn 講座」' ],
		[ 'en', 'a number with a mistake', '2033' ]
	] )( '%s, %s: %s', ( language, _case, typed ) => {
		expect( find( language, typed ).ids ).toEqual( [] );
	} );
} );

test( 'the table has many rows and languages', () => {
	const rows = Object.values( ROWS ).reduce( ( all, some ) => all.concat( some ), [] );
	expect( rows.length ).toBeGreaterThan( 90 );
	expect( new Set( rows.map( ( [ language ] ) => language ) ).size ).toBeGreaterThan( 17 );
} );
