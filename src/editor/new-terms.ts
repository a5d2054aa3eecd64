import type { Change } from '../edit/change';
import { idFor, type FormRecord } from '../edit/form/record';
import { fieldOf, parseJson } from '../edit/json-value';
import type { Labels } from '../app/labels';
import { isObject } from '../programs/kinds';
import { listOf } from '../views/editor/choose-controls';
import type { EditorContext, NewTerm } from '../views/editor/view';
import type { Base } from './page-text';

/** The ids of the terms of a vocabulary, as they are on the page. */
function termsOf( { text }: Base, vocabulary: string ): readonly string[] {
	const terms = fieldOf( fieldOf( fieldOf( parseJson( text ), 'vocabularies' ), vocabulary ), 'terms' );
	return isObject( terms ) ? Object.keys( terms ) : [];
}

/** The changes that add the new terms that a program has. */
export function termChanges( base: Base, record: FormRecord, newTerms: readonly NewTerm[], language: string ): Change[] {
	return newTerms.filter( ( { vocabulary, id } ) => listOf( record[ vocabulary ] ).includes( id ) ).map( ( { vocabulary, id, label } ) => {
		const ids = termsOf( base, vocabulary );
		return { kind: 'add', record: [ 'vocabularies', vocabulary, 'terms', id ], value: { label: { [ language ]: label } }, after: ids[ ids.length - 1 ] ?? null };
	} );
}

/** The new terms in a list of changes. */
export function newTermsIn( changes: readonly Change[] ): NewTerm[] {
	return changes.flatMap( ( change ) => {
		const [ collection, vocabulary, , id ] = change.record;
		const label = change.kind === 'add' && fieldOf( change.value, 'label' );
		const [ text ] = isObject( label ) ? Object.values( label ) : [];
		return collection === 'vocabularies' && vocabulary !== undefined && id !== undefined && typeof text === 'string' ? [ { vocabulary, id, label: text } ] : [];
	} );
}

/** A new term with a label; the id of the term that has this label already. */
export function newTerm( { list, labels }: EditorContext, newTerms: readonly NewTerm[], vocabulary: string, label: string ): NewTerm | string {
	const others = newTerms.filter( ( one ) => one.vocabulary === vocabulary ).map( ( { id } ) => id );
	const ids = [ ...Array.from( list.vocabularies.get( vocabulary )?.terms.keys() ?? [] ), ...others ];
	const same = ids.find( ( id ) => labels.term( vocabulary, id ).text.toLowerCase() === label.toLowerCase() );
	return same ?? { vocabulary, id: idFor( label, ids ), label };
}

/** Labels that know the new terms too. */
export function withNewTerms( labels: Labels, newTerms: readonly NewTerm[], language: string ): Labels {
	return { ...labels, term: ( facet, term ) => {
		const found = newTerms.find( ( { vocabulary, id } ) => vocabulary === facet && id === term );
		return found ? { text: found.label, language } : labels.term( facet, term );
	} };
}
