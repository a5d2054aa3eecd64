/** Names from other lists of programs, in lower case without hyphens and `_`, with those that this page has for them. */
const NAMES: readonly ( readonly [ names: string, known: readonly string[] ] )[] = [
	[ 'url uri link href website homepage webpage', [ 'page', 'url' ] ],
	[ 'description desc abstract about intro text', [ 'summary', 'help' ] ],
	[ 'name title label heading caption', [ 'title', 'label' ] ],
	[ 'languages lang langs locale', [ 'language' ] ],
	[ 'date time datetime when', [ 'start' ] ],
	[ 'events meetings sessions schedule calendar', [ 'dates' ] ],
	[ 'startdate begin begins started from', [ 'start' ] ],
	[ 'enddate finish ends ended until to', [ 'end' ] ],
	[ 'organizer organizers organiser organisers hosts', [ 'team' ] ],
	[ 'partner', [ 'partners' ] ],
	[ 'synonyms keywords', [ 'aliases' ] ],
	[ 'parent', [ 'broader', 'partOf' ] ],
	[ 'resources outputs documents files', [ 'materials' ] ],
	[ 'source references', [ 'sources' ] ],
	[ 'state', [ 'status' ] ],
	[ 'finished ended completed done', [ 'past' ] ],
	[ 'active running current', [ 'ongoing' ] ],
	[ 'planned future soon', [ 'upcoming' ] ],
	[ 'suspended hiatus', [ 'paused' ] ]
];

/** Finds the known name that means the same as another name: `description` → `summary`. */
export function knownNameFor( name: string, known: Iterable<string> ): string | undefined {
	const plain = name.toLowerCase().replace( /[-_ ]/g, '' );
	const all = Array.from( known );
	const [ , meant = [] ] = NAMES.find( ( [ names ] ) => names.split( ' ' ).includes( plain ) ) || [];
	return meant.find( ( one ) => all.includes( one ) && one !== name );
}
