/** Keeps a value in a map. If the map has more values than `most`, it is emptied first. */
export function keep<Value>( known: Map<string, Value>, most: number, key: string, value: Value ): void {
	if ( known.size > most ) {
		known.clear();
	}
	known.set( key, value );
}
