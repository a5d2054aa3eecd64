import programs from '../../pages/programs.json';

/** A data page with every kind of value, in the default order of the list. */
export const SMALL = {
	version: 1,
	facets: [ 'status', 'capacity', 'language' ],
	vocabularies: {
		capacity: {
			label: { en: 'Capacity', fr: 'Capacité' },
			terms: {
				people: { label: 'People' },
				communication: { label: { en: 'Communication' }, aliases: [ 'outreach' ], broader: 'people' },
				partnerships: { label: 'Partnerships' }
			}
		}
	},
	programs: [
		{
			id: 'wikilearn', title: 'WikiLearn', summary: 'Free online courses.', page: 'WikiLearn', status: 'open', start: '2021',
			capacity: [ 'communication', 'partnerships' ], language: [ 'en', 'fr' ]
		},
		{ id: 'capx', title: { fr: 'Échange de capacités' }, summary: { fr: 'Un site.' }, status: 'ongoing', capacity: [ 'people' ], language: [ 'fr' ] },
		{ id: 'toolkits', title: 'Small wiki toolkits', page: 'Small wiki toolkits', status: 'paused', language: [ 'en' ] },
		{
			id: 'clinics', title: 'Wikimedia Clinics', summary: { en: 'Open calls.', es: 'Llamadas.' }, page: 'Wikimedia Clinics', status: 'past',
			start: '2020-06-15', end: '2022~', capacity: [ 'communication' ], language: [ 'en', 'es' ], session: { minutes: [ 70, 120 ] },
			team: [ 'Community Development' ], partners: [ 'Trust & Safety' ],
			materials: [ { label: 'Retrospective', page: 'Wikimedia Clinics/Retrospective' } ],
			partOf: 'learning-days', followedBy: [ 'wikilearn', 'capx' ], owner: 'Community Development', reviewed: '2026-10',
			sources: [ 'https://www.example.org/wiki/Reports' ]
		},
		{ id: 'learning-days', title: 'Learning Days', page: 'wikimania:2019:Learning Days', status: 'past', start: '2017', end: '2019', capacity: [ 'partnerships' ], language: [ 'en' ] }
	]
} as const;

export const SMALL_TITLES = [ 'WikiLearn', 'Échange de capacités', 'Small wiki toolkits', 'Wikimedia Clinics', 'Learning Days' ];

/** A data page with this number of open programs. */
export function many( count: number ): object {
	const programs = Array.from( { length: count }, ( _, i ) => ( {
		id: `p${ i }`, title: `Program ${ i }`, page: `Program ${ i }`, status: 'open', capacity: [ i % 2 ? 'odd' : 'even' ]
	} ) );
	return { version: 1, facets: [ 'capacity' ], vocabularies: { capacity: { label: 'Capacity', terms: { odd: { label: 'Odd' }, even: { label: 'Even' } } } }, programs };
}

/** The data page of the test wiki. */
export const REAL: object = programs;
