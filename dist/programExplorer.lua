-- <nowiki>
-- Program Explorer (MIT), from src/lua/.
-- Do not edit here: edits are lost with the next release. The README says how to change it.

-- constants of src/, see scripts/build/lua-constants.ts
package.preload[ 'Module:Program explorer/constants' ] = function ()
	return {
		version = 1,
		id = { least = 1, most = 100, pattern = '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
		language = { first = { least = 2, most = 3, pattern = '^[A-Za-z]*$' }, other = { least = 1, most = 8, pattern = '^[A-Za-z0-9]*$' } },
		statuses = { 'open', 'upcoming', 'ongoing', 'paused', 'past' },
		builtInFacets = { 'status', 'language', 'period', 'team' },
		need = 'need',
		offers = 'offers',
		offerTerms = { 'join', 'materials' },
		defaultFacets = { 'capacity', 'region' },
		mostRows = 100,
		mostColumns = 40,
		reservedVocabularies = { [ 'id' ] = true, [ 'title' ] = true, [ 'summary' ] = true, [ 'notice' ] = true, [ 'join' ] = true, [ 'page' ] = true, [ 'status' ] = true, [ 'start' ] = true, [ 'end' ] = true, [ 'dates' ] = true, [ 'interpreted' ] = true, [ 'session' ] = true, [ 'duration' ] = true, [ 'scale' ] = true, [ 'team' ] = true, [ 'partners' ] = true, [ 'materials' ] = true, [ 'partOf' ] = true, [ 'followedBy' ] = true, [ 'owner' ] = true, [ 'reviewed' ] = true, [ 'sources' ] = true, [ 'period' ] = true, [ 'need' ] = true, [ 'offers' ] = true },
		notStated = 'not-stated',
		mostIncludes = 49,
		mostLevels = 25,
		mostTextUnits = 2000,
		firstYear = 1900,
		lastYear = 2100,
		mostDates = 200,
		mostUnits = 2000,
		mostTitleBytes = 255,
		refusedSchemes = { [ 'about' ] = true, [ 'blob' ] = true, [ 'data' ] = true, [ 'filesystem' ] = true, [ 'ftp' ] = true, [ 'https' ] = true, [ 'intent' ] = true, [ 'jar' ] = true, [ 'javascript' ] = true, [ 'mailto' ] = true, [ 'sms' ] = true, [ 'tel' ] = true, [ 'vbscript' ] = true, [ 'view-source' ] = true, [ 'ws' ] = true, [ 'wss' ] = true },
		directionMarks = { firstByte = '[\226]', each = { '\226\128[\142\143\170-\174]' } },
		titleSpaces = { firstByte = '[ %_\194\225-\227]', each = { '[ %_]', '\194[\160]', '\225\154[\128]', '\225\160[\142]', '\226\128[\128-\138\168\169\175]', '\226\129[\159]', '\227\128[\128]' } },
		myLanguage = 'Special:MyLanguage/',
		spaces = { firstByte = '[\194\225-\227\239]', each = { '\194[\160]', '\225\154[\128]', '\226\128[\128-\138\168\169\175]', '\226\129[\159]', '\227\128[\128]', '\239\187[\191]' } },
		fragment = 'programs',
		reservedKeys = { [ 'q' ] = true, [ 'sort' ] = true, [ 'program' ] = true, [ 'view' ] = true, [ 'rows' ] = true, [ 'columns' ] = true, [ 'since' ] = true, [ 'revision' ] = true },
		encodedCharacters = { firstByte = '[%z\001- %!%"%#%$%%%&%\'%(%)%*%+%,%/%:%;%<%=%>%?%@%[%\\%]%^%`%{%|%}%~\127\194\216\225-\227\239]', each = { '[%z\001- %!%"%#%$%%%&%\'%(%)%*%+%,%/%:%;%<%=%>%?%@%[%\\%]%^%`%{%|%}%~\127]', '\194[\128-\160\173]', '\216[\156]', '\225\154[\128]', '\225\160[\142]', '\226\128[\128-\191]', '\226\129[\128-\175]', '\227\128[\128]', '\239\184[\128-\143]', '\239\187[\191]', '\239\191[\176-\191]' } },
		mostLetters = 200,
		sorts = { [ 'relevance' ] = true, [ 'status' ] = true, [ 'newest' ] = true, [ 'title' ] = true },
		languages = { 'ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'id', 'ja', 'pt', 'ru', 'sw', 'uk', 'zh-hans', 'zh-hant' },
		fallbackLanguage = 'en',
		rtlLanguages = { [ 'ar' ] = true, [ 'arc' ] = true, [ 'ary' ] = true, [ 'arz' ] = true, [ 'azb' ] = true, [ 'ckb' ] = true, [ 'dv' ] = true, [ 'fa' ] = true, [ 'glk' ] = true, [ 'he' ] = true, [ 'lrc' ] = true, [ 'mzn' ] = true, [ 'nqo' ] = true, [ 'pnb' ] = true, [ 'ps' ] = true, [ 'sd' ] = true, [ 'skr' ] = true, [ 'ug' ] = true, [ 'ur' ] = true, [ 'yi' ] = true },
		rtlScripts = { [ 'arab' ] = true, [ 'hebr' ] = true },
		ltrScripts = { [ 'latn' ] = true, [ 'cyrl' ] = true },
		messagesPage = 'Module:Program explorer/i18n/$1.json',
		configurationPage = 'MediaWiki:Gadget-programExplorer-config.json',
		category = 'Pages with a program explorer',
		errorCategory = 'Pages with program explorer errors',
		hostClass = 'program-explorer',
		hostData = { source = 'data-source', revision = 'data-revision', preset = 'data-preset', limit = 'data-limit', all = 'data-all', languages = 'data-languages', messages = 'data-messages', bundle = 'data-bundle', bundleVersion = 'data-bundle-version' },
		headingAttribute = 'data-has-heading',
		staticClass = 'program-explorer-static',
		groupAttribute = 'data-group',
		programAttribute = 'data-program',
		statusAttribute = 'data-status'
	}
end

-- src/lua/all-link.lua
package.preload[ 'Module:Program explorer/all-link' ] = function ()
	--[[
	Links to the page with all programs, which show what matches a preset.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local links = require( 'Module:Program explorer/links' )

	local allLink = {}

	--- Makes the function that writes such links.
	-- @param all The title of the page, or nil.
	-- @return A function: preset (from fragment.write), text (wikitext) → wikitext, the text alone if there is no page
	function allLink.new( all )
		local page = all and mw.title.new( all )
		if not page then
			return function ( _, text )
				return text
			end
		end
		-- A link to the page itself keeps the parameters of its address, such as the skin.
		local title = page == mw.title.getCurrentTitle() and '' or ':' .. page.prefixedText
		local url = nil
		return function ( preset, text )
			-- In a link too, wikitext takes `__TOC__` for a behavior switch, and an id can contain that.
			local target = constants.fragment .. ( preset ~= '' and '?' .. preset:gsub( '__', '_%%5F' ) or '' )
			if not target:find( '%', 1, true ) then
				return '[[' .. title .. '#' .. target .. '|' .. text .. ']]'
			end
			-- The fragment of a link inside the wiki cannot have a percent sign.
			url = url or tostring( mw.uri.canonicalUrl( page.prefixedText ) )
			return tostring( mw.html.create( 'span' ):addClass( 'plainlinks' ):wikitext( links.toWikitext( { url = url .. '#' .. target }, text ) ) )
		end
	end

	return allLink
end

-- src/lua/arguments.lua
package.preload[ 'Module:Program explorer/arguments' ] = function ()
	--[[
	The arguments of the template. An #invoke can have the same arguments.
	]]
	local codes = require( 'Module:Program explorer/codes' )
	local constants = require( 'Module:Program explorer/constants' )
	local characters = require( 'Module:Program explorer/characters' )

	local arguments = {}

	-- An argument of any other name is a facet.
	local NAMES = {}
	for name in ( 'source lang current past current-anchor past-anchor level all limit sort view rows columns q fallback' ):gmatch( '%S+' ) do
		NAMES[ name ] = true
	end

	--- The arguments that are not empty. If the template and #invoke have the same one, the template's counts.
	-- @return name → trimmed text
	function arguments.of( frame )
		local values = {}
		local parent = frame:getParent()
		for _, args in ipairs( { frame.args, parent and parent.args or {} } ) do
			for name, value in pairs( args ) do
				value = mw.text.trim( tostring( value ) )
				if value ~= '' then
					values[ tostring( name ) ] = value
				end
			end
		end
		return values
	end

	--- The data page if no argument names one: that of the page, or of the page that it is a translation of.
	function arguments.defaultSource( title )
		local page = title.prefixedText
		local base, last = page:match( '^(.+)/([^/]+)$' )
		if base and mw.language.isKnownLanguageTag( last ) then
			page = base
		end
		return page .. '/programs.json'
	end

	local function readNumber( value, least, most )
		local number = value:find( '^%d+$' ) and tonumber( value, 10 )
		return number and number >= least and number <= most and number or nil
	end

	-- The rules are those of `normalText` in src/app/url.ts.
	local function readSearchText( value )
		local text = mw.text.trim( ( characters.plainSpaces( mw.text.killMarkers( value ) ):gsub( ' +', ' ' ) ) )
		return text ~= '' and mw.ustring.sub( text, 1, constants.mostLetters ) or nil
	end

	local function readTitle( value )
		local page = mw.title.new( value )
		return page and page.prefixedText ~= '' and not page.isExternal and page.prefixedText or nil
	end

	local function readHeading( value )
		return ( value:gsub( '%s*\n%s*', ' ' ) )
	end

	local function readIds( value )
		local ids = value:gsub( '%s', '' )
		for id in ( ids .. ',' ):gmatch( '([^,]*),' ) do
			if not codes.isId( id ) then
				return nil
			end
		end
		return ids
	end

	--- Reads all arguments but the facets.
	-- @param values From `of`.
	-- @param title The title of the page.
	-- @param warn Called with name and value of each bad argument.
	-- @return source, writtenSource, language, level, limit, sort, view, rows, columns (ids with commas between), query, all, headings, anchors, fallback; nil
	--  for what is missing or bad.
	function arguments.read( values, title, warn )
		local function read( name, reader )
			local value = values[ name ] and reader( values[ name ] )
			if values[ name ] and not value then
				warn( name, values[ name ] )
			end
			return value or nil
		end
		local writtenSource = values.source or arguments.defaultSource( title )
		local source = readTitle( writtenSource )
		return {
			source = source,
			writtenSource = writtenSource,
			language = read( 'lang', function ( value )
				return codes.isLanguage( value ) and value:lower()
			end ),
			level = read( 'level', function ( value )
				return readNumber( value, 2, 6 )
			end ),
			limit = read( 'limit', function ( value )
				return readNumber( value, 1, 10000 )
			end ),
			sort = read( 'sort', function ( value )
				return constants.sorts[ value ] and value
			end ),
			view = read( 'view', function ( value )
				return value:match( '^[a-z-]+$' )
			end ),
			rows = read( 'rows', function ( value )
				return codes.isId( value ) and value
			end ),
			columns = read( 'columns', readIds ),
			query = read( 'q', readSearchText ),
			all = read( 'all', readTitle ) or source and readTitle( ( source:gsub( '/[^/]*$', '' ) ) ) or nil,
			headings = { current = read( 'current', readHeading ), past = read( 'past', readHeading ) },
			anchors = { current = values[ 'current-anchor' ], past = values[ 'past-anchor' ] },
			fallback = values.fallback
		}
	end

	--- Whether an argument of this name is no facet.
	function arguments.isKnown( name )
		return NAMES[ name ] == true
	end

	return arguments
end

-- src/lua/axis.lua
package.preload[ 'Module:Program explorer/axis' ] = function ()
	--[[
	The terms of a facet as the rows or the columns of a table. The rules are those of src/overview/axis.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local termPrograms = require( 'Module:Program explorer/term-programs' )

	local axis = {}

	local NOT_STATED = constants.notStated
	-- A term that fits every choice comes before the others, because the others include its programs.
	local FIRST = 1e9
	-- The server has some seconds for a page. A need is compared with all terms of all programs, so many terms in all are compared.
	local MOST_TERMS = 2000000

	-- How many programs have each term, and the ids of the terms that any program has.
	local function countTerms( list, facet, today )
		local counts = {}
		for _, program in ipairs( list.programs ) do
			for id in pairs( termPrograms.termsOf( list, program, facet, today ) ) do
				counts[ id ] = ( counts[ id ] or 0 ) + 1
			end
		end
		return counts
	end

	-- The terms of a vocabulary: { id, depth }, each followed by those below it. Of the terms beside each other, those with
	-- the most programs come first, else the order is that of their ids, because their order on the data page is lost.
	local function treeOf( vocabulary, counts, chosen )
		local children = {}
		for id in pairs( vocabulary.terms ) do
			local parent = vocabulary.broader[ id ] or ''
			children[ parent ] = children[ parent ] or {}
			table.insert( children[ parent ], id )
		end
		local function rank( id )
			return ( counts[ id ] or 0 ) + ( vocabulary.matchesAll[ id ] and FIRST or 0 )
		end
		local function isBefore( a, b )
			if rank( a ) ~= rank( b ) then
				return rank( a ) > rank( b )
			end
			return a < b
		end
		local tree = {}
		local function visit( parent, depth, isInside )
			local ids = children[ parent ] or {}
			table.sort( ids, isBefore )
			for _, id in ipairs( ids ) do
				local isShown = isInside or chosen[ id ] == true
				if isShown then
					tree[ #tree + 1 ] = { id = id, depth = depth }
				end
				visit( id, isShown and depth + 1 or depth, isShown )
			end
		end
		visit( '', 0, next( chosen ) == nil )
		return tree
	end

	-- The ids of the terms of a facet without a vocabulary, in order.
	local function plainTerms( list, facet, counts )
		if facet == constants.need then
			local ids = {}
			for index, need in ipairs( list.needs ) do
				ids[ index ] = need.id
			end
			return ids
		end
		if facet == 'status' then
			return constants.statuses
		end
		if facet == constants.offers then
			return constants.offerTerms
		end
		local ids = {}
		for id in pairs( counts ) do
			ids[ #ids + 1 ] = id
		end
		table.sort( ids )
		if facet ~= 'period' then
			return ids
		end
		-- Also the years between in which no program ran. "not-stated" is after all years.
		local last = ids[ #ids ] == NOT_STATED and #ids - 1 or #ids
		local years = {}
		for year = tonumber( ids[ last ], 10 ), tonumber( ids[ 1 ], 10 ), -1 do
			years[ #years + 1 ] = tostring( year )
		end
		return years
	end

	-- The terms in order, as { id, depth }, without "not stated".
	local function termsOf( list, facet, counts, chosen )
		local vocabulary = list.vocabularies[ facet ]
		local hasVocabulary = vocabulary and next( vocabulary.terms ) ~= nil
		local all = hasVocabulary and treeOf( vocabulary, counts, chosen ) or {}
		for _, id in ipairs( plainTerms( list, facet, counts ) ) do
			if not ( hasVocabulary and vocabulary.terms[ id ] ) and id ~= NOT_STATED and ( next( chosen ) == nil or chosen[ id ] ) then
				all[ #all + 1 ] = { id = id, depth = 0 }
			end
		end
		return all
	end

	-- The term that fits every choice and that programs have; nil if there is none.
	local function termForAll( vocabulary, counts )
		local found = nil
		for id, isForAll in pairs( vocabulary and vocabulary.matchesAll or {} ) do
			if isForAll and counts[ id ] and ( not found or id < found ) then
				found = id
			end
		end
		return found
	end

	-- How many needs the server has the time for.
	local function mostNeeds( list )
		local terms = 1
		for _, program in ipairs( list.programs ) do
			terms = terms + 1
			for _, ids in pairs( program.terms ) do
				terms = terms + #ids
			end
		end
		return math.floor( MOST_TERMS / terms )
	end

	-- The programs of the needs that are shown: id → set of programs.
	local function needPrograms( list, terms )
		local programsOf = {}
		for _, term in ipairs( terms ) do
			programsOf[ term.id ] = true
		end
		for _, need in ipairs( list.needs ) do
			programsOf[ need.id ] = programsOf[ need.id ] and termPrograms.helpingWith( list, need )
		end
		return programsOf
	end

	--- Makes an axis of a facet.
	-- @param list From read-page.
	-- @param facet From coverage.facetsFor.
	-- @param chosen The chosen terms of the facet: id → true. If there are any, the axis has these and those below them.
	-- @param most How many terms it has at most, besides "not stated".
	-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
	-- @return facet; terms: { id, depth, matchesAll, choice (the term to choose to see its programs, or nil) }; more: how many
	--  more terms there are; fitsOf: program → a list of { index, isOwn }, the terms that it fits
	function axis.new( list, facet, chosen, most, today )
		local isNeed = facet == constants.need
		local vocabulary = list.vocabularies[ facet ]
		local counts = isNeed and {} or countTerms( list, facet, today )
		local terms = termsOf( list, facet, counts, chosen )
		most = isNeed and math.min( most, mostNeeds( list ) ) or most
		local more = math.max( 0, #terms - most )
		for index = #terms, most + 1, -1 do
			terms[ index ] = nil
		end
		local programsOf = isNeed and needPrograms( list, terms ) or nil
		if counts[ NOT_STATED ] and ( next( chosen ) == nil or chosen[ NOT_STATED ] ) then
			terms[ #terms + 1 ] = { id = NOT_STATED, depth = 0 }
		end

		local forAll = termForAll( vocabulary, counts )
		local positions = {}
		for index, term in ipairs( terms ) do
			positions[ term.id ] = index
			term.matchesAll = vocabulary ~= nil and vocabulary.matchesAll[ term.id ] == true
			term.choice = ( isNeed or counts[ term.id ] ) and term.id or forAll
		end

		local function fitsOf( program )
			local fits, isOwn = {}, {}
			if programsOf then
				for index, term in ipairs( terms ) do
					isOwn[ index ] = programsOf[ term.id ][ program ]
				end
			else
				for id in pairs( termPrograms.termsOf( list, program, facet, today ) ) do
					if positions[ id ] then
						isOwn[ positions[ id ] ] = true
					end
				end
			end
			local fitsAll = forAll and termPrograms.fitsAll( list, program, facet )
			for index, term in ipairs( terms ) do
				if isOwn[ index ] or fitsAll and term.id ~= NOT_STATED then
					fits[ #fits + 1 ] = { index = index, isOwn = isOwn[ index ] == true }
				end
			end
			return fits
		end

		return { facet = facet, terms = terms, more = more, fitsOf = fitsOf }
	end

	return axis
end

-- src/lua/characters.lua
package.preload[ 'Module:Program explorer/characters' ] = function ()
	--[[
	Kinds of characters, among them the spaces of JavaScript's `\s`. The constants hold such a kind as patterns of
	bytes: in UTF-8, the bytes of a character cannot be part of others, so string.gsub is safe.
	]]
	local constants = require( 'Module:Program explorer/constants' )

	local characters = {}

	--- Replaces every character of a kind.
	-- @param kind From the constants: `each` has a pattern for each group of characters, `firstByte` finds whether there is any.
	-- @param replacement As string.gsub takes it.
	function characters.replace( text, kind, replacement )
		if text:find( kind.firstByte ) then
			for _, pattern in ipairs( kind.each ) do
				text = text:gsub( pattern, replacement )
			end
		end
		return text
	end

	--- A text with a plain space for each space of any kind.
	function characters.plainSpaces( text )
		return ( characters.replace( text, constants.spaces, ' ' ):gsub( '%s', ' ' ) )
	end

	-- The last byte of the spaces that begin at a byte; nil if there are none.
	local function endOfSpaces( text, first )
		local _, last = text:find( '^%s+', first )
		for _, space in ipairs( constants.spaces.each ) do
			if not last then
				_, last = text:find( '^' .. space, first )
			end
		end
		return last
	end

	-- The first byte of the space that ends at a byte; nil if there is none. A space has at most three bytes.
	local function startOfSpace( text, last )
		if text:find( '^%s', last ) then
			return last
		end
		local tail = text:sub( math.max( 1, last - 2 ), last )
		for _, space in ipairs( constants.spaces.each ) do
			local start = tail:find( space .. '$' )
			if start then
				return last - #tail + start
			end
		end
		return nil
	end

	--- A text without spaces of any kind at its ends. Looks at each space once, because a pattern such as `%s+$` would need
	-- more time than the server has for a text with very many spaces.
	function characters.trim( text )
		local first, last = 1, #text
		local found = endOfSpaces( text, first )
		while found do
			first = found + 1
			found = endOfSpaces( text, first )
		end
		found = last >= first and startOfSpace( text, last )
		while found do
			last = found - 1
			found = last >= first and startOfSpace( text, last )
		end
		return text:sub( first, last )
	end

	--- Writes each byte as in an address, such as `%2F`.
	function characters.percentEncode( bytes )
		return ( bytes:gsub( '.', function ( byte )
			return ( '%%%02X' ):format( byte:byte() )
		end ) )
	end

	return characters
end

-- src/lua/codes.lua
package.preload[ 'Module:Program explorer/codes' ] = function ()
	--[[
	Ids, and codes of languages. The rules are those of src/programs/patterns.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )

	local codes = {}

	-- `form` is from the constants.
	local function fits( text, form )
		return #text >= form.least and #text <= form.most and text:find( form.pattern ) ~= nil
	end

	--- Whether a value has the form of an id.
	function codes.isId( value )
		return type( value ) == 'string' and fits( value, constants.id )
	end

	--- Whether a value has the form of a BCP 47 code.
	function codes.isLanguage( value )
		if type( value ) ~= 'string' then
			return false
		end
		local first, others = value:match( '^([^-]*)(.*)$' )
		if not fits( first, constants.language.first ) then
			return false
		end
		for part in others:gmatch( '%-([^-]*)' ) do
			if not fits( part, constants.language.other ) then
				return false
			end
		end
		return true
	end

	-- The part that all variants of a language share: `zh` of `zh-Hant`.
	local function baseOf( language )
		return language:lower():match( '^[^-]*' )
	end

	--- Whether a language is another one or a variant of it.
	function codes.isVariant( language, other )
		return baseOf( language ) == baseOf( other )
	end

	return codes
end

-- src/lua/coverage-table.lua
package.preload[ 'Module:Program explorer/coverage-table' ] = function ()
	--[[
	The table of two facets as wikitext: what is offered, and what is not.
	]]
	local allLink = require( 'Module:Program explorer/all-link' )
	local constants = require( 'Module:Program explorer/constants' )
	local coverage = require( 'Module:Program explorer/coverage' )
	local fragment = require( 'Module:Program explorer/fragment' )
	local links = require( 'Module:Program explorer/links' )
	local marked = require( 'Module:Program explorer/marked' )
	local preset = require( 'Module:Program explorer/preset' )
	local termNames = require( 'Module:Program explorer/term-names' )

	local coverageTable = {}

	local CLASS = constants.staticClass
	-- Each cell is a link.
	local MOST = { rows = constants.mostRows, columns = constants.mostColumns }
	-- MediaWiki omits a template once all templates of the page make 2 MiB, and counts this table twice, see static-list.lua.
	local MOST_BYTES = 700000

	-- The choices with a term in a facet in place of what is chosen there, in the order of the facets.
	local function withTerm( list, chosen, facet, term )
		local choices = {}
		for _, id in ipairs( preset.facetsOf( list ) ) do
			if id == facet then
				choices[ #choices + 1 ] = { facet = facet, terms = { term } }
			else
				for _, choice in ipairs( chosen ) do
					choices[ #choices + 1 ] = choice.facet == id and choice or nil
				end
			end
		end
		return choices
	end

	-- The choices of a row or a column; nil if no choice shows its programs.
	local function narrow( list, chosen, axis, index )
		if index == 0 then
			return chosen
		end
		local choice = axis.terms[ index ].choice
		return chosen and choice and withTerm( list, chosen, axis.facet, choice ) or nil
	end

	local function cell( options, count, own, target )
		if count == 0 then
			return '<td>' .. marked.message( options, options.msg( 'coverage-none' ) ) .. '</td>'
		end
		local text = options.msg( 'number', count )
		if own ~= count then
			text = marked.message( options, options.msg( 'coverage-plus', own == 0 and options.msg( 'coverage-none' ) or own, count - own ) )
		end
		return '<td>' .. ( target and options.link( target, text ) or text ) .. '</td>'
	end

	-- The heading of a row or a column.
	local function heading( options, axis, index, scope )
		local term = axis.terms[ index ]
		local style = scope == 'row' and ( ' style="text-align:start;padding-inline-start:%.1fem"' ):format( 0.5 + ( term and term.depth or 0 ) ) or ''
		local name = term and options.nameOfTerm( axis.facet, term.id ) or marked.message( options, options.msg( 'coverage-all' ) )
		return '<th scope="' .. scope .. '"' .. style .. '>' .. name .. '</th>'
	end

	-- As many rows as there is room for. @return wikitext, how many there is no room for
	local function makeRows( options, list, chosen, rows, columns, counts, own )
		local lines, size = {}, 0
		for row = 0, #rows.terms do
			local ofRow = narrow( list, chosen, rows, row )
			local cells = { heading( options, rows, row, 'row' ) }
			for column = 0, #columns.terms do
				local choices = narrow( list, ofRow, columns, column )
				local target = choices and fragment.write( choices, {} )
				cells[ #cells + 1 ] = cell( options, counts[ row ][ column ], own[ row ][ column ], target )
			end
			local line = '<tr>' .. table.concat( cells ) .. '</tr>'
			size = size + #line
			if size > MOST_BYTES then
				return table.concat( lines, '\n' ), #rows.terms - row + 1
			end
			lines[ #lines + 1 ] = line
		end
		return table.concat( lines, '\n' ), 0
	end

	-- The names of the terms that fit every choice, with commas between; '' if there are none.
	local function namesForAll( options, rows, columns, nameOf )
		local names = ''
		for _, axis in ipairs( { rows, columns } ) do
			for _, term in ipairs( axis.terms ) do
				if term.matchesAll then
					local name = nameOf( axis.facet, term.id )
					names = names == '' and name or options.msg( 'list', names, name )
				end
			end
		end
		return names
	end

	--- The table.
	-- @param list From read-page, with labels.
	-- @param chosen From preset.read.
	-- @param rowsFacet From coverage.facetsFor, or nil.
	-- @param columnsFacet From coverage.facetsFor, or nil.
	-- @param options
	--  msg, messageLanguage, language, chain, pageLanguage, today: as in environment.lua
	--  all: the title of the page with all programs, or nil
	--  source: the title of the data page
	--  preset: from fragment.write
	-- @return wikitext
	function coverageTable.toWikitext( list, chosen, rowsFacet, columnsFacet, options )
		local function note( kind, content )
			return marked.message( options, content, mw.html.create( 'p' ):addClass( CLASS .. '__' .. kind ) )
		end
		if not rowsFacet then
			return tostring( mw.html.create( 'div' ):addClass( CLASS ):wikitext( note( 'empty', options.msg( 'coverage-empty' ) ) ) )
		end
		local _, nameOfTerm = termNames.new( list, options, options.language )
		local facetInMessage, termInMessage = termNames.new( list, options, options.messageLanguage:getCode() )
		options.nameOfTerm, options.link = nameOfTerm, allLink.new( options.all )
		local rows, columns, counts, own = coverage.new( list, chosen, rowsFacet, columnsFacet, MOST, options.today )

		local head = { '<td></td>' }
		for column = 0, #columns.terms do
			head[ #head + 1 ] = heading( options, columns, column, 'col' )
		end
		local body, left = makeRows( options, list, chosen, rows, columns, counts, own )
		local caption = columnsFacet and options.msg( 'coverage-caption', facetInMessage( rowsFacet ), facetInMessage( columnsFacet ) ) or facetInMessage( rowsFacet )

		local notes = {}
		local names = namesForAll( options, rows, columns, termInMessage )
		if names ~= '' then
			notes[ 1 ] = note( 'note', options.msg( 'coverage-fits-all', names ) )
		end
		notes[ #notes + 1 ] = note( 'note', options.msg( 'coverage-sums' ) )
		local function addMore( kind, more )
			if more > 0 then
				notes[ #notes + 1 ] = note( 'more', options.link( options.preset, options.msg( 'coverage-more-' .. kind, more ) ) )
			end
		end
		addMore( 'rows', rows.more + left )
		addMore( 'columns', columns.more )
		if list.isCut then
			notes[ #notes + 1 ] = note( 'more', links.toWikitext( { page = options.source }, options.msg( 'server-incomplete' ) ) )
		end
		-- A wide table scrolls by itself, not the page.
		return '<div class="' .. CLASS .. '" style="overflow-x:auto">\n<table class="wikitable">\n<caption>' ..
			marked.message( options, caption ) .. '</caption>\n<tr>' .. table.concat( head ) .. '</tr>\n' .. body .. '\n</table>\n</div>\n' ..
			table.concat( notes, '\n' )
	end

	return coverageTable
end

-- src/lua/coverage.lua
package.preload[ 'Module:Program explorer/coverage' ] = function ()
	--[[
	What is offered, and what is not: how many programs there are for each two terms of two facets. The rules are those of
	src/overview/coverage.ts.
	]]
	local axis = require( 'Module:Program explorer/axis' )
	local constants = require( 'Module:Program explorer/constants' )
	local preset = require( 'Module:Program explorer/preset' )
	local termPrograms = require( 'Module:Program explorer/term-programs' )

	local coverage = {}

	-- The facets in which a program has a term, as a list and as a set.
	local function knownFacets( list )
		local ids, isKnown = {}, {}
		for _, facet in ipairs( preset.facetsOf( list ) ) do
			if not constants.reservedKeys[ facet ] and ( facet == constants.need or termPrograms.isUsed( list, facet ) ) then
				ids[ #ids + 1 ] = facet
				isKnown[ facet ] = true
			end
		end
		return ids, isKnown
	end

	--- The facets of a table. Facets that the data does not have are ignored.
	-- @param rows An id or nil.
	-- @param columns Ids with commas between, or nil.
	-- @return rows, columns; nil if there are not as many facets
	function coverage.facetsFor( list, rows, columns )
		local ids, isKnown = knownFacets( list )
		local order = {}
		for _, facet in ipairs( constants.defaultFacets ) do
			order[ #order + 1 ] = isKnown[ facet ] and facet or nil
		end
		for _, facet in ipairs( ids ) do
			order[ #order + 1 ] = list.vocabularies[ facet ] and facet or nil
		end
		for _, facet in ipairs( ids ) do
			order[ #order + 1 ] = facet
		end
		local function firstBut( other )
			for _, facet in ipairs( order ) do
				if facet ~= other then
					return facet
				end
			end
			return nil
		end

		local chosen = nil
		for facet in ( columns or '' ):gmatch( '[^,]+' ) do
			facet = mw.text.trim( facet )
			chosen = chosen or isKnown[ facet ] and facet ~= rows and facet or nil
		end
		rows = rows and isKnown[ rows ] and rows or firstBut( chosen )
		return rows, rows and ( chosen or firstBut( rows ) )
	end

	-- The chosen terms of a facet: id → true.
	local function chosenTerms( chosen, facet )
		local ids = {}
		for _, choice in ipairs( chosen ) do
			for _, id in ipairs( choice.facet == facet and choice.terms or {} ) do
				ids[ id ] = true
			end
		end
		return ids
	end

	-- An axis without a facet has only the line for all programs.
	local NO_AXIS = { terms = {}, more = 0, fitsOf = function ()
		return {}
	end }

	-- The lines that a program is in, with the one for all programs: number 0.
	local function linesOf( one, program )
		local lines = one.fitsOf( program )
		lines[ #lines + 1 ] = { index = 0, isOwn = true }
		return lines
	end

	--- Makes the table of two facets.
	-- @param list From read-page.
	-- @param chosen From preset.read.
	-- @param rowsFacet From `facetsFor`.
	-- @param columnsFacet From `facetsFor`, or nil.
	-- @param most { rows, columns }: how many there are at most, besides those for all programs and for "not stated".
	-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
	-- @return rows, columns (both from axis.new), counts and own: row → column → number, with 0 as the line for all programs
	function coverage.new( list, chosen, rowsFacet, columnsFacet, most, today )
		local columns = columnsFacet and axis.new( list, columnsFacet, chosenTerms( chosen, columnsFacet ), most.columns, today ) or NO_AXIS
		local rows = axis.new( list, rowsFacet, chosenTerms( chosen, rowsFacet ), most.rows, today )
		local counts, own = {}, {}
		for row = 0, #rows.terms do
			counts[ row ], own[ row ] = {}, {}
			for column = 0, #columns.terms do
				counts[ row ][ column ], own[ row ][ column ] = 0, 0
			end
		end
		for _, program in ipairs( preset.filter( list.programs, chosen ) ) do
			local inColumns = linesOf( columns, program )
			for _, row in ipairs( linesOf( rows, program ) ) do
				local countsOfRow, ownOfRow = counts[ row.index ], own[ row.index ]
				for _, column in ipairs( inColumns ) do
					countsOfRow[ column.index ] = countsOfRow[ column.index ] + 1
					if row.isOwn and column.isOwn then
						ownOfRow[ column.index ] = ownOfRow[ column.index ] + 1
					end
				end
			end
		end
		return rows, columns, counts, own
	end

	return coverage
end

-- src/lua/dates.lua
package.preload[ 'Module:Program explorer/dates' ] = function ()
	--[[
	Dates at reduced precision: a year, a month or a day. The rules are those of src/programs/dates.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )

	local dates = {}

	local function daysInMonth( year, month )
		if month == 2 then
			return year % 4 == 0 and ( year % 100 ~= 0 or year % 400 == 0 ) and 29 or 28
		end
		return ( month == 4 or month == 6 or month == 9 or month == 11 ) and 30 or 31
	end

	--- Reads `2020`, `2020-06`, `2020-06-15`, each with an optional `~` for "approximate".
	-- @param text Any value.
	-- @return { year, month, day, approximate }; nil if it is no date, a day that the calendar does not have, or
	--  an implausible year.
	--  Source: ISO 8601-1 reduced precision; EDTF level 1.
	function dates.parse( text )
		if type( text ) ~= 'string' then
			return nil
		end
		local plain, tilde = text:match( '^([%d-]+)(~?)$' )
		if not plain then
			return nil
		end
		local year, month, day = plain:match( '^(%d%d%d%d)%-(%d%d)%-(%d%d)$' )
		if not year then
			year, month = plain:match( '^(%d%d%d%d)%-(%d%d)$' )
		end
		year = tonumber( year or plain:match( '^%d%d%d%d$' ), 10 )
		month = month and tonumber( month, 10 )
		day = day and tonumber( day, 10 )
		if not year or year < constants.firstYear or year > constants.lastYear or month and ( month < 1 or month > 12 ) or
			day and ( day < 1 or day > daysInMonth( year, month ) ) then
			return nil
		end
		return { year = year, month = month, day = day, approximate = tilde == '~' }
	end

	--- The first day a date can mean.
	-- @return 'YYYY-MM-DD'; such strings compare as dates do.
	function dates.firstDay( date )
		return ( '%04d-%02d-%02d' ):format( date.year, date.month or 1, date.day or 1 )
	end

	--- The last day a date can mean: `2020` lasts until 2020-12-31.
	function dates.lastDay( date )
		local month = date.month or 12
		return ( '%04d-%02d-%02d' ):format( date.year, month, date.day or daysInMonth( date.year, month ) )
	end

	--- The day before or after a day.
	-- @param step -1 or 1
	function dates.neighbour( date, step )
		local year, month, day = date.year, date.month, date.day + step
		if day < 1 or day > daysInMonth( year, month ) then
			month = month + step
			if month < 1 or month > 12 then
				year, month = year + step, step == 1 and 1 or 12
			end
			day = step == 1 and 1 or daysInMonth( year, month )
		end
		return { year = year, month = month, day = day, approximate = false }
	end

	--- Whether two dates are equal.
	function dates.same( a, b )
		return a.year == b.year and a.month == b.month and a.day == b.day and a.approximate == b.approximate
	end

	--- A date as the data page writes it.
	function dates.toText( date )
		local text = ( '%04d' ):format( date.year )
		if date.month then
			text = text .. ( '-%02d' ):format( date.month )
		end
		if date.day then
			text = text .. ( '-%02d' ):format( date.day )
		end
		return text .. ( date.approximate and '~' or '' )
	end

	--- Reads a start and an end. If the end is before the start, neither counts, because either may be wrong.
	function dates.readRange( first, last )
		local start, finish = dates.parse( first ), dates.parse( last )
		if start and finish and dates.firstDay( start ) > dates.lastDay( finish ) then
			return nil, nil
		end
		return start, finish
	end

	return dates
end

-- src/lua/environment.lua
package.preload[ 'Module:Program explorer/environment' ] = function ()
	--[[
	The environment of the list, before the data page is read: the page it is on, the arguments, the language.
	]]
	local arguments = require( 'Module:Program explorer/arguments' )
	local constants = require( 'Module:Program explorer/constants' )
	local messages = require( 'Module:Program explorer/messages' )
	local switch = require( 'Module:Program explorer/switch' )

	local environment = {}

	-- Makes the function that gives the day in UTC as 'YYYY-MM-DD'. After a call, the wiki renders the page again on
	-- the next day, so it is called only if the list depends on the day. MediaWiki 1.43 renders again because of these
	-- variables of wikitext, not because of mw.language:formatDate or os.date.
	local function createToday( frame )
		local day
		return function ()
			day = day or frame:preprocess( '{{CURRENTYEAR}}-{{CURRENTMONTH}}-{{CURRENTDAY2}}' )
			return day
		end
	end

	local function chainOf( language )
		local chain = { language }
		for _, code in ipairs( mw.language.getFallbacksFor( language ) ) do
			chain[ #chain + 1 ] = code
		end
		return chain
	end

	--- The text of a page; nil if there is no such page. After a call, the wiki renders the page with the list again
	-- when the other page is edited or created, which mw.loadJsonData does not do.
	function environment.textOf( title )
		local page = mw.title.new( title )
		return page and page:getContent() or nil
	end

	--- Makes the environment of one list.
	-- @return title (of the page with the list), values (all arguments), options (the arguments that were read),
	--  warnings (see warnings.lua), today, revisionOf, language, chain, pageLanguage, msg, messageLanguage, isOff,
	--  isLink (whether only a link to the list is printed), isCoverage (whether the table of two facets is printed)
	function environment.new( frame )
		local title = mw.title.getCurrentTitle()
		local values, warnings = arguments.of( frame ), {}
		local options = arguments.read( values, title, function ( name, value )
			warnings[ #warnings + 1 ] = { kind = 'value', name = name, value = value }
		end )
		local language = options.language or title.pageLang:getCode()
		local chain = chainOf( language )
		local msg, messageLanguage = messages.new( chain )
		return {
			title = title,
			values = values,
			options = options,
			warnings = warnings,
			today = createToday( frame ),
			-- The revision of a page, '' if there is no such page. After an edit of it, the wiki renders the list again.
			revisionOf = function ( page )
				return frame:callParserFunction( 'REVISIONID', page )
			end,
			language = language,
			chain = chain,
			pageLanguage = mw.language.getContentLanguage():getCode(),
			msg = msg,
			messageLanguage = messageLanguage,
			isOff = switch.isOff( environment.textOf( constants.configurationPage ) ),
			isLink = options.view == 'link',
			isCoverage = options.view == 'coverage'
		}
	end

	return environment
end

-- src/lua/explorer.lua
package.preload[ 'Module:Program explorer/explorer' ] = function ()
	--[[
	One explorer on a page: the host element with the static list in it, or with the reason why there is no list.
	]]
	local arguments = require( 'Module:Program explorer/arguments' )
	local coverage = require( 'Module:Program explorer/coverage' )
	local coverageTable = require( 'Module:Program explorer/coverage-table' )
	local environments = require( 'Module:Program explorer/environment' )
	local fragment = require( 'Module:Program explorer/fragment' )
	local host = require( 'Module:Program explorer/host' )
	local linkToAll = require( 'Module:Program explorer/link-to-all' )
	local links = require( 'Module:Program explorer/links' )
	local marked = require( 'Module:Program explorer/marked' )
	local matchingPrograms = require( 'Module:Program explorer/matching-programs' )
	local needList = require( 'Module:Program explorer/need-list' )
	local microdata = require( 'Module:Program explorer/microdata' )
	local preset = require( 'Module:Program explorer/preset' )
	local readPage = require( 'Module:Program explorer/read-page' )
	local staticList = require( 'Module:Program explorer/static-list' )
	local translatedPages = require( 'Module:Program explorer/translated-pages' )
	local translations = require( 'Module:Program explorer/translations' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local explorer = {}

	-- The level of headings if no argument gives one: that of the page's own headings, or one below it.
	local LEVEL_OF_MAIN, LEVEL_OF_PART = 2, 3

	-- A sentence and the fallback of the page, in place of a list.
	local function notice( environment, content )
		local fallback = environment.options.fallback
		return staticList.note( 'notice', 'div', content, environment ) .. ( fallback and '\n' .. fallback .. '\n' or '' )
	end

	-- Why the data page cannot be read.
	local function reasonFor( environment, problem )
		local msg, source = environment.msg, environment.options.source
		if not source then
			return msg( 'server-bad-source', wikitext.escape( environment.options.writtenSource ) )
		end
		local link = links.toWikitext( { page = source }, wikitext.escape( source ) )
		return problem == 'missing' and msg( 'server-missing', link ) or
			problem == 'large' and links.toWikitext( { page = source }, msg( 'server-incomplete' ) ) or
			problem == 'json' and msg( 'server-bad-json', link ) or msg( 'server-bad-version', link )
	end

	local function allLabels()
		return true
	end

	-- Reads the data page. @return the list, or nil and the problem
	local function readList( environment )
		local source = environment.options.source
		local text = source and environments.textOf( source )
		if not text then
			return nil, 'missing'
		end
		local hasLabels = environment.isCoverage and allLabels or not environment.isLink and microdata.hasLabels or nil
		return readPage( text, environment.today, environments.textOf, hasLabels )
	end

	-- Reads the arguments that are facets. @return as preset.read
	local function readPreset( environment, list )
		local warnings, values = environment.warnings, {}
		for name, value in pairs( environment.values ) do
			if not arguments.isKnown( name ) and preset.isFacet( list, name ) then
				values[ name ] = value
			elseif not arguments.isKnown( name ) then
				warnings[ #warnings + 1 ] = { kind = 'argument', name = name }
			end
		end
		local chosen, unknown = preset.read( list, values, environment.today )
		for _, one in ipairs( unknown ) do
			warnings[ #warnings + 1 ] = { kind = 'value', name = one.facet, value = one.term }
		end
		return chosen
	end

	-- The link of `view=link`, for the top of a long page.
	local function withLink( environment, list )
		local options = environment.options
		local chosen = readPreset( environment, list )
		local translationOf = translatedPages.new( environment.chain, environment.pageLanguage )
		return marked.message( environment, linkToAll( {
			msg = environment.msg, query = options.query, all = options.all and translationOf( options.all ),
			preset = fragment.write( chosen, { q = options.query, sort = options.sort } )
		}, #preset.filter( list.programs, chosen ) ) )
	end

	-- The preset of an explorer as a fragment.
	local function presetOf( chosen, options )
		return fragment.write( chosen, { q = options.query, sort = options.sort, view = options.view, rows = options.rows, columns = options.columns } )
	end

	-- The facets of the table of two facets. Adds a warning for one that the data does not have.
	local function facetsOf( environment, list )
		local options, warnings = environment.options, environment.warnings
		local rows, columns = coverage.facetsFor( list, options.rows, options.columns )
		local function check( name, facet )
			local isThere = facet and ( ',' .. ( options[ name ] or facet ) .. ',' ):find( ',' .. facet .. ',', 1, true )
			if options[ name ] and not isThere then
				warnings[ #warnings + 1 ] = { kind = 'value', name = name, value = options[ name ] }
			end
		end
		check( 'rows', rows )
		check( 'columns', columns )
		return rows, columns
	end

	-- The host element with the table of two facets.
	local function withCoverage( environment, list )
		local options, chain, pageLanguage = environment.options, environment.chain, environment.pageLanguage
		-- A table has no items to limit.
		options.limit = nil
		local chosen = readPreset( environment, list )
		list.bundleVersion = list.bundle and translations.add( list, chain, pageLanguage )
		local rows, columns = facetsOf( environment, list )
		local query = presetOf( chosen, options )
		local content = coverageTable.toWikitext( list, chosen, rows, columns, {
			language = environment.language, chain = chain, pageLanguage = pageLanguage,
			msg = environment.msg, messageLanguage = environment.messageLanguage, today = environment.today,
			all = options.all and translatedPages.new( chain, pageLanguage )( options.all ), source = options.source, preset = query
		} )
		return tostring( host.new( environment, list, false, query ):wikitext( '\n' .. content .. '\n' ) )
	end

	-- The host element with the static list, and its headings before and after.
	local function withList( environment, list )
		local options, chain, pageLanguage = environment.options, environment.chain, environment.pageLanguage
		local chosen = readPreset( environment, list )
		list.bundleVersion = list.bundle and translations.add( list, chain, pageLanguage )

		local query = presetOf( chosen, options )
		local isMain = query == '' and not options.limit
		local node = host.new( environment, list, isMain, query )
		local translationOf = translatedPages.new( chain, pageLanguage )
		local programs, isGrouped = matchingPrograms( list, chosen, options.sort, chain, pageLanguage )
		if options.limit then
			-- The gadget's style sheet reserves this much room (src/styles/reserve.css).
			node:cssText( '--program-explorer-limit:' .. math.min( options.limit, #programs ) )
		end
		local inside, before, after = staticList.toWikitext( programs, {
			language = environment.language, chain = chain, pageLanguage = pageLanguage,
			msg = environment.msg, messageLanguage = environment.messageLanguage, today = environment.today,
			translated = function ( target )
				return target and target.page and { page = translationOf( target.page ) } or target
			end,
			microdata = microdata.new( list, { chain = chain, pageLanguage = pageLanguage, today = environment.today, all = options.all } ),
			isMain = isMain, isGrouped = isGrouped, isCut = list.isCut,
			level = options.level or isMain and LEVEL_OF_MAIN or LEVEL_OF_PART, limit = options.limit,
			headings = options.headings, anchors = options.anchors, query = options.query,
			all = options.all and translationOf( options.all ), source = options.source, preset = query
		} )
		local needs = isMain and needList( list, programs, environment ) or ''
		return before .. tostring( node:wikitext( '\n' .. needs .. inside .. '\n' ) ) .. after
	end

	--- Reads the data page and makes the explorer.
	-- @return wikitext, whether the data page could be read
	function explorer.toWikitext( environment )
		local list, problem = readList( environment )
		if not list and environment.isLink then
			return environment.options.fallback or '', false
		end
		if not list then
			local content = notice( environment, reasonFor( environment, problem ) )
			return tostring( host.new( environment, nil, false, '' ):wikitext( '\n' .. content ) ), false
		end
		environment.isOff = environment.isOff or list.isOff
		for _, title in ipairs( list.badIncludes ) do
			environment.warnings[ #environment.warnings + 1 ] = { kind = 'include', name = title }
		end
		local make = environment.isLink and withLink or environment.isCoverage and withCoverage or withList
		return make( environment, list ), true
	end

	--- The explorer after an unexpected error: a sentence and the fallback of the page. The gadget can still take its place.
	-- @return wikitext
	function explorer.afterError( environment )
		if environment.isLink then
			return environment.options.fallback or ''
		end
		return tostring( host.afterError( environment ):wikitext( '\n' .. notice( environment, environment.msg( 'failed-unexpected' ) ) ) )
	end

	return explorer
end

-- src/lua/format.lua
package.preload[ 'Module:Program explorer/format' ] = function ()
	--[[
	How the status, the dates and the language of a program are written. The rules are those of src/messages/format.ts.
	]]
	local dates = require( 'Module:Program explorer/dates' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local format = {}

	--- Makes the formats of a language.
	-- @param msg Gives a message, see messages.new.
	-- @param language An mw.language object, that of the messages.
	-- @return { status, date, span, nextDate, languageName, inLanguage }, functions that give wikitext
	function format.new( msg, language )
		-- Each format of a date is a call of PHP, and many programs have the same dates.
		local formatted = {}
		local patterns = {}

		-- The pattern of mw.language:formatDate. Messages come as wikitext; a pattern is letters only.
		local function patternFor( date )
			local precision = date.day and 'day' or date.month and 'month' or 'year'
			patterns[ precision ] = patterns[ precision ] or mw.text.decode( msg( 'server-date-' .. precision ) )
			return patterns[ precision ]
		end

		local function formatDate( date )
			local isFormatted, text = pcall( language.formatDate, language, patternFor( date ), dates.firstDay( date ) )
			local plain = wikitext.escape( isFormatted and text or dates.firstDay( date ) )
			return date.approximate and msg( 'date-about', plain ) or plain
		end

		-- The text of a minute in UTC: 'YYYY-MM-DDThh:mmZ'.
		local function minuteText( minute )
			local pattern = patternFor( { day = 1 } ) .. ', H:i "UTC"'
			local isFormatted, text = pcall( language.formatDate, language, pattern, minute )
			return wikitext.escape( isFormatted and text or minute )
		end

		local function dateText( date )
			local key = dates.toText( date )
			formatted[ key ] = formatted[ key ] or formatDate( date )
			return formatted[ key ]
		end

		-- The text of a day: 'YYYY-MM-DD'.
		local function dayText( day )
			return dateText( dates.parse( day ) )
		end

		local function languageName( code )
			local name = mw.language.fetchLanguageName( code, language:getCode() )
			return wikitext.escape( name ~= '' and name or code )
		end

		return {
			--- The name of a language; its code if the name is unknown.
			languageName = languageName,

			--- The name of a status; nil is "not stated".
			status = function ( status )
				return status and msg( 'status-' .. status ) or msg( 'not-stated' )
			end,

			--- A date from dates.parse.
			date = dateText,

			--- When a program runs or ran; nil if it has no date.
			span = function ( program )
				local start, finish, status = program.start, program.finish, program.status
				if start and finish then
					return dates.same( start, finish ) and dateText( start ) or msg( 'date-range', dateText( start ), dateText( finish ) )
				end
				if start and ( status == 'open' or status == 'ongoing' ) then
					return msg( 'date-since', dateText( start ) )
				end
				if start then
					return status == 'upcoming' and msg( 'date-from', dateText( start ) ) or msg( 'date-began', dateText( start ) )
				end
				return finish and msg( 'date-until', dateText( finish ) ) or nil
			end,

			--- The next date on which a program meets; nil if there is none. The server knows the day, not the hour, so a date
			-- counts until the end of its day.
			-- @param today Gives 'YYYY-MM-DD'; called only if the program has dates.
			nextDate = function ( program, today )
				for _, date in ipairs( program.dates ) do
					local finish = date.finish or date.start
					if finish:sub( 1, 10 ) >= today() then
						local textOf = date.isExact and minuteText or dayText
						return date.start == finish and textOf( finish ) or msg( 'date-range', textOf( date.start ), textOf( finish ) )
					end
				end
				return nil
			end,

			--- A note on a text that is in another language than the list.
			inLanguage = function ( code )
				return msg( 'in-language', languageName( code ) )
			end
		}
	end

	return format
end

-- src/lua/fragment.lua
package.preload[ 'Module:Program explorer/fragment' ] = function ()
	--[[
	The query of a list as the fragment of an address, such as `programs?status=past`. The rules are those of
	src/app/url.ts.
	]]
	local characters = require( 'Module:Program explorer/characters' )
	local constants = require( 'Module:Program explorer/constants' )

	local fragment = {}

	--- Writes a value so that no character in it has a meaning in a fragment or in wikitext.
	function fragment.encode( value )
		value = characters.replace( value, constants.encodedCharacters, characters.percentEncode )
		return ( value:gsub( '%.$', '%%2E' ) )
	end

	--- Writes a query, without `programs?` in front.
	-- @param chosen From preset.read.
	-- @param options q, sort, view, rows and columns; each may be nil.
	-- @return '' if nothing is chosen
	function fragment.write( chosen, options )
		local parts = {}
		for _, choice in ipairs( chosen ) do
			local terms = {}
			for _, term in ipairs( choice.terms ) do
				terms[ #terms + 1 ] = fragment.encode( term )
			end
			parts[ #parts + 1 ] = fragment.encode( choice.facet ) .. '=' .. table.concat( terms, ',' )
		end
		if options.q then
			parts[ #parts + 1 ] = 'q=' .. fragment.encode( options.q ):gsub( '_', '%%5F' ):gsub( '%%20', '_' )
		end
		for _, key in ipairs( { 'sort', 'view', 'rows', 'columns' } ) do
			if options[ key ] then
				-- Commas are between ids.
				parts[ #parts + 1 ] = key .. '=' .. fragment.encode( options[ key ] ):gsub( '%%2C', ',' )
			end
		end
		return table.concat( parts, '&' )
	end

	--- The fragment that opens the details of a program.
	function fragment.ofProgram( id )
		return constants.fragment .. '?program=' .. fragment.encode( id )
	end

	return fragment
end

-- src/lua/host.lua
package.preload[ 'Module:Program explorer/host' ] = function ()
	--[[
	The host element: the element around the static list, in which the gadget shows the explorer. The gadget reads
	its attributes (src/page/hosts.ts).
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local messages = require( 'Module:Program explorer/messages' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local host = {}

	local DATA = constants.hostData

	-- The revisions of the data page and of the pages that it includes, so that the gadget reads the same ones.
	local function dataRevisions( environment, list )
		local revisions = {}
		for _, page in ipairs( { environment.options.source, unpack( list and list.includes or {} ) } ) do
			local revision = environment.revisionOf( page )
			revisions[ #revisions + 1 ] = revision ~= '' and revision or nil
		end
		return #revisions > 0 and table.concat( revisions, ' ' ) or nil
	end

	-- An edit of the bundle can outdate translations without changing them, so its revision is a part of the version.
	local function bundleVersion( environment, list )
		local version = list and list.bundleVersion
		return version and version .. ':' .. environment.revisionOf( list.bundle )
	end

	local function newElement()
		return mw.html.create( 'div' ):addClass( constants.hostClass )
	end

	--- Makes the host element of a list.
	-- @param list From read-page; nil if the data page cannot be read.
	-- @param isMain Whether this is the list of all programs, not a part of them.
	-- @param fragment The preset, from fragment.write.
	-- @return An mw.html element
	function host.new( environment, list, isMain, fragment )
		local options, chain = environment.options, environment.chain
		local direction = wikitext.direction( environment.language )
		local node = newElement()
		if direction ~= ( environment.title.pageLang:isRTL() and 'rtl' or 'ltr' ) then
			-- Without this class, lists are indented by the direction of the page.
			node:addClass( 'mw-content-' .. direction )
		end
		local revisions, version = dataRevisions( environment, list ), bundleVersion( environment, list )
		node:attr( 'id', isMain and constants.fragment or nil ):attr( 'lang', environment.language ):attr( 'dir', direction )
		if environment.isOff then
			-- The gadget ignores a host element without a source.
			return node
		end
		return node:attr( DATA.source, options.source )
			:attr( DATA.revision, revisions )
			:attr( DATA.messages, messages.revisions( environment.revisionOf ) )
			:attr( DATA.languages, #chain > 1 and table.concat( chain, ' ', 2 ) or nil )
			:attr( DATA.bundle, list and list.bundle or nil )
			:attr( DATA.bundleVersion, version )
			:attr( DATA.preset, fragment ~= '' and fragment or nil )
			:attr( DATA.limit, options.limit and tostring( options.limit ) or nil )
			:attr( DATA.all, options.all )
	end

	--- Makes the host element for an unexpected error, with as little as the gadget needs.
	-- @return An mw.html element
	function host.afterError( environment )
		return newElement():attr( 'lang', environment.language ):attr( 'dir', wikitext.direction( environment.language ) )
			:attr( DATA.source, not environment.isOff and environment.options.source or nil )
	end

	return host
end

-- src/lua/json.lua
package.preload[ 'Module:Program explorer/json' ] = function ()
	--[[
	JSON → Lua values, and what these values look like.

	A value is decoded with the keys that JSON has: lists begin at 0 and may have gaps (null), the key "1" of an
	object is a number, an empty object and an empty list look the same, and the order of an object's fields is lost.
	]]
	local json = {}

	-- Small values need more memory than their bytes. If the server runs out of memory, the error cannot be caught in
	-- Lua code. Measured with empty objects, and with vocabularies.
	local MOST_VALUES = 100000
	local MOST_TABLES = 50000
	-- At 100 the server gives an error for the whole page.
	local MOST_DEPTH = 50

	--- Makes the counters of the values that one list is read from.
	function json.newCounts()
		return { values = 0, tables = 0 }
	end

	-- Whether the server has the memory for a JSON text.
	local function isSmallEnough( text, counts )
		local signs = text:gsub( '\\.', '' ):gsub( '"[^"]*"', '' ):gsub( '[^%[%]{},]+', '' )
		local _, commas = signs:gsub( ',', '' )
		local _, tables = signs:gsub( '[%[{]', '' )
		counts.values = counts.values + commas
		counts.tables = counts.tables + tables
		if counts.values > MOST_VALUES or counts.tables > MOST_TABLES then
			return false
		end
		local depth = 0
		for sign in signs:gmatch( '[%[%]{}]' ) do
			depth = depth + ( ( sign == '[' or sign == '{' ) and 1 or -1 )
			if depth > MOST_DEPTH then
				return false
			end
		end
		return true
	end

	--- Decodes a JSON text.
	-- @param counts From `newCounts`; changed.
	-- @return The value, or nil and the problem: 'json' or 'large'.
	function json.decode( text, counts )
		if not isSmallEnough( text, counts ) then
			return nil, 'large'
		end
		local isDecoded, value = pcall( mw.text.jsonDecode, ( text:gsub( '^\239\187\191', '' ) ), mw.text.JSON_PRESERVE_KEYS )
		if not isDecoded then
			return nil, 'json'
		end
		return value
	end

	--- The name of a field by its key in Lua.
	function json.nameOf( key )
		return type( key ) == 'number' and ( '%.0f' ):format( key ) or key
	end

	--- Whether a value can be a list. An empty object can.
	function json.isList( value )
		if type( value ) ~= 'table' then
			return false
		end
		for key in pairs( value ) do
			if type( key ) ~= 'number' then
				return false
			end
		end
		return true
	end

	--- Whether a value can be an object. An empty list can.
	function json.isObject( value )
		return type( value ) == 'table' and ( value[ 0 ] == nil or not json.isList( value ) )
	end

	--- The elements of a list without its gaps, from 1.
	-- @return An empty table if the value is no list.
	function json.elements( value )
		local keys, list = {}, {}
		if json.isList( value ) then
			for key in pairs( value ) do
				keys[ #keys + 1 ] = key
			end
			table.sort( keys )
			for _, key in ipairs( keys ) do
				list[ #list + 1 ] = value[ key ]
			end
		end
		return list
	end

	return json
end

-- src/lua/levels.lua
package.preload[ 'Module:Program explorer/levels' ] = function ()
	--[[
	Which ids have too many ids above them. The rules are those of src/programs/levels.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )

	local levels = {}

	--- An id in a circle, and one below a circle, has endlessly many ids above it.
	-- @param parents id → id of the parent
	-- @return A list of ids
	function levels.tooDeep( parents )
		local ids = {}
		for id in pairs( parents ) do
			local above, level = id, 0
			while above and level <= constants.mostLevels do
				above, level = parents[ above ], level + 1
			end
			if above then
				ids[ #ids + 1 ] = id
			end
		end
		return ids
	end

	return levels
end

-- src/lua/link-to-all.lua
package.preload[ 'Module:Program explorer/link-to-all' ] = function ()
	--[[
	A link to the page with all programs, which shows those that match a preset.
	]]
	local allLink = require( 'Module:Program explorer/all-link' )

	--- @param options msg, query, all and preset, as for staticList.toWikitext
	-- @param count How many programs match.
	-- @return wikitext
	return function ( options, count )
		local text = options.query and options.msg( 'server-see-found' ) or options.msg( 'see-all', count )
		return allLink.new( options.all )( options.preset, text )
	end
end

-- src/lua/links.lua
package.preload[ 'Module:Program explorer/links' ] = function ()
	--[[
	Links to wiki pages and https addresses; nothing else is a link. The rules are those of src/programs/links.ts.
	]]
	local characters = require( 'Module:Program explorer/characters' )
	local constants = require( 'Module:Program explorer/constants' )
	local texts = require( 'Module:Program explorer/texts' )

	local links = {}

	-- The length of a text as JavaScript counts it.
	local function units( text )
		local _, count = text:gsub( '[^\128-\191]', '' )
		local _, countOfLong = text:gsub( '[\240-\247]', '' )
		return count + countOfLong
	end

	-- Writes a title as MediaWiki does: without direction marks, each run of spaces and `_` as one space.
	local function normalizeSpaces( text )
		text = characters.replace( text, constants.directionMarks, '' )
		text = characters.replace( text, constants.titleSpaces, ' ' ):gsub( ' +', ' ' )
		return ( characters.trim( text ):gsub( '^: ?', '' ) )
	end

	-- `Talk:` and `wikimania:` look like schemes, so a scheme is refused if it is a known one or has `//` behind it.
	local function hasScheme( page )
		local name = page:lower():match( '^([a-z][a-z-]*):' )
		return name and constants.refusedSchemes[ name ] or page:find( '^%a[%w+.-]*:[/\\][/\\]' ) or page:find( '^[/\\][/\\]' )
	end

	-- Source: MediaWikiTitleCodec::getTitleInvalidRegex.
	local function isBadTitle( page )
		if page:find( '[<>%[%]{}|%z\1-\31\127]' ) or page:find( '\239\191\189', 1, true ) or
			page:find( '%%%x%x' ) or page:find( '&[%w\128-\255]+;' ) or page:find( ( '~' ):rep( 3 ), 1, true ) then
			return true
		end
		for step in ( '/' .. page ):gmatch( '/(%.%.?)%f[/%z]' ) do
			return step ~= nil
		end
		return false
	end

	-- Encodes the bytes that a pattern finds. Source: URL Standard, percent-encode sets.
	local function encode( text, pattern )
		return ( text:gsub( pattern, characters.percentEncode ) )
	end

	-- Whether browsers take a name of a host. If its last part is a number, it has to be an IPv4 address. Source: URL
	-- Standard, host parsing.
	local function isHost( host )
		if host == '' or host:find( '[%z\1-\32"#%%/:<>?@%[\\%]^`{|}\127]' ) then
			return false
		end
		if not ( '.' .. host ):find( '%.%d+%.?$' ) then
			return true
		end
		local count = 0
		for part in host:gmatch( '[^.]+' ) do
			count = count + 1
			if not part:find( '^%d+$' ) or tonumber( part, 10 ) > 255 then
				return false
			end
		end
		return count == 4
	end

	-- Reads an https address as browsers do. nil if it has a user name or no host, or a host like [::1], for which
	-- wikitext has no links.
	local function readAddress( value )
		if characters.plainSpaces( value ):find( ' ', 1, true ) then
			return nil
		end
		local rest, fragment = value:match( '^[Hh][Tt][Tt][Pp][Ss]:[/\\]+([^#]*)(.*)$' )
		local front, query = rest:match( '^([^?]*)(.*)$' )
		local authority, path = front:gsub( '\\', '/' ):match( '^([^/]*)(.*)$' )
		-- Browsers ignore an empty user name.
		authority = authority:gsub( '^:?@', '' )
		local host, digits = authority:match( '^(.*):(%d*)$' )
		local port = tonumber( digits or '', 10 )
		host = host or authority
		if not isHost( host ) or port and port > 65535 then
			return nil
		end
		return 'https://' .. encode( host:lower(), '[\128-\255]' ) ..
			( port and port ~= 443 and ( ':%d' ):format( port ) or '' ) ..
			encode( path == '' and '/' or path, '[%z\1-\32"<>`{}\127-\255]' ) ..
			encode( query, '[%z\1-\32"\'<>\127-\255]' ) ..
			encode( fragment, '[%z\1-\32"<>`\127-\255]' )
	end

	--- Reads a link.
	-- @param value Any value.
	-- @return { page = … } or { url = … }; nil if it is neither.
	function links.parse( value )
		if not texts.hasContent( value ) then
			return nil
		end
		local text = characters.trim( value )
		if #text > constants.mostUnits and units( text ) > constants.mostUnits then
			return nil
		end
		if text:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) then
			local url = readAddress( text )
			return url and { url = url }
		end
		local page = normalizeSpaces( text )
		if page:find( '^[Hh][Tt][Tt][Pp]:' ) or hasScheme( page ) or isBadTitle( page ) then
			return nil
		end
		local title = page:gsub( '#.*$', '' )
		if title == '' or title:sub( 1, 1 ) == ':' or #title > constants.mostTitleBytes then
			return nil
		end
		return { page = page }
	end

	--- Whether a value is the title of a wiki page.
	function links.isPage( value )
		local link = links.parse( value )
		return link ~= nil and link.page ~= nil
	end

	--- Reads a link that has to be an https address.
	function links.parseAddress( value )
		return type( value ) == 'string' and value:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) and links.parse( value ) or nil
	end

	--- Wikitext of a link.
	-- @param target From `parse`, or nil.
	-- @param label Wikitext.
	-- @return The label alone if there is no target, or the wiki cannot have a page of this title.
	function links.toWikitext( target, label )
		if target and target.url then
			-- Encodes all that has a meaning in wikitext: brackets, quotes, `__TOC__`, `&lt;`.
			local url = encode( target.url, '[%[%]{}|\'"<>^`\\]' ):gsub( '__', '_%%5F' ):gsub( '&', '&amp;' )
			return '[' .. url .. ' ' .. label .. ']'
		end
		-- The wiki reads `&#119;` in a title as a letter, browsers do not.
		local page = target and target.page and target.page:gsub( '&', '&amp;' )
		if page and mw.title.new( page ) then
			return '[[:' .. page .. '|' .. label .. ']]'
		end
		return label
	end

	return links
end

-- src/lua/marked.lua
package.preload[ 'Module:Program explorer/marked' ] = function ()
	--[[
	Texts of the data and messages as wikitext, marked if their language is not that around them.
	]]
	local texts = require( 'Module:Program explorer/texts' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local marked = {}

	--- A text of the data in the best language.
	-- @param options chain, pageLanguage: as in environment.lua
	-- @param text From texts.read.
	-- @param around The language around it.
	-- @param node An mw.html element to put it in, or nil.
	-- @return wikitext, language
	function marked.text( options, text, around, node )
		local wording, language = texts.pick( text, options.chain, options.pageLanguage )
		return wikitext.inLanguage( wikitext.escape( wording ), language, around, node ), language
	end

	--- A message in a list.
	-- @param options messageLanguage, language: as in environment.lua
	-- @param content Wikitext in the language of the messages.
	-- @param node An mw.html element to put it in, or nil.
	-- @return wikitext
	function marked.message( options, content, node )
		return wikitext.inLanguage( content, options.messageLanguage:getCode(), options.language, node )
	end

	return marked
end

-- src/lua/matching-programs.lua
package.preload[ 'Module:Program explorer/matching-programs' ] = function ()
	--[[
	The programs that match a preset, in the order to show them. The rules are those of src/explore/sort.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local preset = require( 'Module:Program explorer/preset' )
	local sort = require( 'Module:Program explorer/sort' )

	-- The needs that are chosen, if there are several. Then programs are ranked by how many of them they help with.
	local function rankingChoice( chosen )
		for _, choice in ipairs( chosen ) do
			if choice.facet == constants.need and #choice.terms > 1 then
				return choice
			end
		end
		return nil
	end

	-- Puts the programs that help with more needs first. Others stay in their order.
	local function rank( programs, choice )
		local ranked = {}
		for count = #choice.terms, 0, -1 do
			for _, program in ipairs( programs ) do
				if ( choice.counts[ program ] or 0 ) == count then
					ranked[ #ranked + 1 ] = program
				end
			end
		end
		return ranked
	end

	--- @param list From read-page.
	-- @param chosen From preset.read.
	-- @param sortName One of `sorts` of the constants, or nil.
	-- @param chain The list's language and its fallbacks, the best first.
	-- @param pageLanguage
	-- @return programs, whether they are in the groups of current and past ones
	return function ( list, chosen, sortName, chain, pageLanguage )
		local isByRelevance = not sortName or sortName == 'relevance'
		-- The server does not search, and without a search relevance is the order by status.
		local programs = sort.order( preset.filter( list.programs, chosen ), isByRelevance and 'status' or sortName, chain, pageLanguage )
		local choice = isByRelevance and rankingChoice( chosen ) or nil
		if choice then
			return rank( programs, choice ), false
		end
		return programs, isByRelevance or sortName == 'status'
	end
end

-- src/lua/messages.lua
package.preload[ 'Module:Program explorer/messages' ] = function ()
	--[[
	The messages, from the pages that the build makes of src/messages/i18n/*.json. The gadget reads the same pages
	(src/messages/message-texts.ts).
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local messages = {}

	--- The language of the messages if the chain has no language with messages.
	messages.FALLBACK = constants.fallbackLanguage

	local hasMessages = {}
	for _, code in ipairs( constants.languages ) do
		hasMessages[ code ] = true
	end

	-- Chooses the forms for numbers; `{{PLURAL:$1|…}}` can name any parameter. The forms have no `{`, or the search would read
	-- the rest of the text again at each `{{PLURAL:`.
	local function choosePlurals( text, language, parameters )
		return ( text:gsub( '{{PLURAL:%$(%d)|([^{}]*)}}', function ( index, forms )
			local count = tonumber( parameters[ tonumber( index, 10 ) ] ) or 0
			return language:plural( count, mw.text.split( forms, '|', true ) )
		end ) )
	end

	local function fillIn( text, parameters )
		return ( text:gsub( '%$(%d)', function ( index )
			return parameters[ tonumber( index, 10 ) ] or ''
		end ) )
	end

	local function pageOf( code )
		return ( constants.messagesPage:gsub( '%$1', code ) )
	end

	-- Key → text; nil if the wiki has no page for the language, or one that is no JSON.
	local function readTexts( code )
		local isRead, texts = pcall( mw.loadJsonData, pageOf( code ) )
		return isRead and texts or nil
	end

	--- The first language of a chain that has messages; nil if there is none.
	function messages.languageFor( chain )
		for _, code in ipairs( chain ) do
			if hasMessages[ code ] then
				return code
			end
		end
		return nil
	end

	--- The revisions of the pages with messages, for the gadget.
	-- @param revisionOf Gives the revision of a page by its title, '' if there is no such page.
	-- @return 'ar:12 de:13 …', nil if the wiki has none of these pages
	function messages.revisions( revisionOf )
		local found = {}
		for _, code in ipairs( constants.languages ) do
			local revision = revisionOf( pageOf( code ) )
			if revision ~= '' then
				found[ #found + 1 ] = code .. ':' .. revision
			end
		end
		return #found > 0 and table.concat( found, ' ' ) or nil
	end

	--- Reads the messages.
	-- @param chain The list's language and its fallbacks, the best first.
	-- @return msg, language. msg( key, … ) gives a message as wikitext; its parameters are numbers or wikitext.
	--  `language` is an mw.language object. No page lacks a message: the build adds those of fallback languages.
	function messages.new( chain )
		local code, texts = nil, nil
		for _, one in ipairs( chain ) do
			if not texts and hasMessages[ one ] then
				code, texts = one, readTexts( one )
			end
		end
		if not texts then
			code, texts = messages.FALLBACK, readTexts( messages.FALLBACK ) or {}
		end
		local language = mw.language.new( code )

		local function msg( key, ... )
			local parameters = { ... }
			if type( texts[ key ] ) ~= 'string' then
				return '(' .. key .. ')'
			end
			local text = choosePlurals( texts[ key ], language, parameters )
			for index, parameter in ipairs( parameters ) do
				parameters[ index ] = type( parameter ) == 'number' and language:formatNum( parameter ) or parameter
			end
			return fillIn( wikitext.escape( text ), parameters )
		end
		return msg, language
	end

	return messages
end

-- src/lua/microdata.lua
package.preload[ 'Module:Program explorer/microdata' ] = function ()
	--[[
	What the list says to machines: the facts of each program as microdata of schema.org, in attributes and in elements that
	nobody sees. It comes from the same record as the text for people.

	Only what is certain is said: no approximate date, and no status that does not follow from the record.
	Source: https://html.spec.whatwg.org/multipage/microdata.html
	]]
	local dates = require( 'Module:Program explorer/dates' )
	local fragment = require( 'Module:Program explorer/fragment' )
	local levels = require( 'Module:Program explorer/levels' )
	local schemaType = require( 'Module:Program explorer/schema-type' )
	local texts = require( 'Module:Program explorer/texts' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local microdata = {}

	local SCHEMA = 'https://schema.org/'
	-- The vocabularies that schema.org has a property for, if the data page has them.
	local CAPACITY, REGION = 'capacity', 'region'
	-- So many dates of a program are said at most, the next ones.
	local MOST_DATES = 10
	-- Statuses of events that take place as they were announced.
	local IS_SCHEDULED = { open = true, upcoming = true, ongoing = true }

	-- The properties that the types have for the same fact.
	local OF_EVENT = {
		language = 'inLanguage', start = 'startDate', finish = 'endDate', team = 'organizer', capacity = 'teaches', date = 'subEvent'
	}
	local PROPERTIES = {
		Event = OF_EVENT,
		EventSeries = OF_EVENT,
		Course = { language = 'inLanguage', team = 'provider', capacity = 'teaches', instance = 'hasCourseInstance' },
		-- A project is an organization there.
		Project = {
			language = 'knowsLanguage', start = 'foundingDate', finish = 'dissolutionDate', team = 'parentOrganization',
			capacity = 'keywords', region = 'areaServed', date = 'event'
		}
	}
	local OF_INSTANCE = { start = 'startDate', finish = 'endDate', date = 'subEvent' }

	-- Values are wikitext, as all that wikitext.escape gives.
	local function meta( property, value )
		return '<meta itemprop="' .. property .. '" content="' .. value .. '">'
	end

	local function link( property, value )
		return '<link itemprop="' .. property .. '" href="' .. value .. '">'
	end

	local function item( property, kind, content )
		return '<span itemprop="' .. property .. '" itemscope="" itemtype="' .. SCHEMA .. kind .. '">' .. content .. '</span>'
	end

	local function isEvent( kind )
		return kind == 'Event' or kind == 'EventSeries'
	end

	-- Program → the id of the series or the program it is a part of, as in src/programs/lineage.ts.
	local function readParents( programs )
		local parents = {}
		for _, program in ipairs( programs ) do
			parents[ program.id ] = program.partOf
		end
		for _, id in ipairs( levels.tooDeep( parents ) ) do
			parents[ id ] = nil
		end
		return parents
	end

	-- Makes a function that keeps its results.
	local function kept( find )
		local known = {}
		return function ( key )
			if known[ key ] == nil then
				known[ key ] = find( key ) or false
			end
			return known[ key ] or nil
		end
	end

	--- Makes the microdata of a list.
	-- @param list From read-page, with the labels of `hasLabels`.
	-- @param options chain, pageLanguage, today: as in environment.lua; all: the title of the page with all programs, or nil
	-- @return { attributes( node, program ), content( program ) }
	function microdata.new( list, options )
		local allPage = options.all and mw.title.new( options.all )
		local allUrl = allPage and allPage:canonicalUrl()
		local parents = readParents( list.programs )
		local byId = {}
		for _, program in ipairs( list.programs ) do
			byId[ program.id ] = program
		end

		local function textOf( text )
			return wikitext.escape( ( texts.pick( text, options.chain, options.pageLanguage ) ) )
		end

		-- The address of a program on the page with all of them: the same on each page that shows it. nil if there is no such page.
		local function urlOf( id )
			-- `__TOC__` is a behavior switch in an attribute, too.
			return allUrl and allUrl .. '#' .. fragment.ofProgram( id ):gsub( '__', '_%%5F' ) or nil
		end

		local pageUrl = kept( function ( page )
			local title = mw.title.new( page )
			return title and wikitext.escape( title:canonicalUrl() )
		end )

		local function targetUrl( target )
			return target and ( target.url and wikitext.escape( target.url ) or target.page and pageUrl( target.page ) ) or nil
		end

		local languageTag = kept( function ( code )
			return wikitext.escape( mw.language.new( code ):toBcp47Code() )
		end )

		-- Facet → a function: id of a term → its name; nil for a term that fits every choice, such as "Everywhere".
		local termName = kept( function ( facet )
			local vocabulary = list.vocabularies[ facet ]
			return kept( function ( id )
				return vocabulary and not vocabulary.matchesAll[ id ] and textOf( vocabulary.labels[ id ] or id )
			end )
		end )

		local typeOf = kept( function ( id )
			return byId[ id ] and schemaType.of( byId[ id ] )
		end )

		local function addTerms( parts, property, program, facet )
			local nameOf = termName( facet )
			for _, id in ipairs( property and program.terms[ facet ] or {} ) do
				local name = nameOf( id )
				parts[ #parts + 1 ] = name and meta( property, name )
			end
		end

		local function addRegions( parts, property, program )
			if property then
				addTerms( parts, property, program, REGION )
				return
			end
			local areas = {}
			addTerms( areas, 'geographicArea', program, REGION )
			parts[ #parts + 1 ] = #areas > 0 and item( 'audience', 'Audience', table.concat( areas ) ) or nil
		end

		-- The dates on which a program meets that are not over.
		local function addDates( parts, property, program )
			local count = 0
			for _, date in ipairs( program.dates ) do
				local finish = date.finish or date.start
				if count < MOST_DATES and finish:sub( 1, 10 ) >= options.today() then
					count = count + 1
					local url = targetUrl( date.target )
					parts[ #parts + 1 ] = item( property, 'Event', meta( 'name', textOf( date.label or program.title ) ) ..
						meta( 'startDate', date.start ) .. ( date.finish and meta( 'endDate', date.finish ) or '' ) .. ( url and link( 'url', url ) or '' ) )
				end
			end
		end

		-- When a program runs. An event on one date has the exact times of that date.
		local function addTimes( parts, properties, program, kind )
			local start = program.start and not program.start.approximate and dates.toText( program.start )
			local finish = program.finish and not program.finish.approximate and dates.toText( program.finish )
			local only = kind == 'Event' and #program.dates == 1 and program.dates[ 1 ]
			if only then
				start, finish = only.start, only.finish
			end
			parts[ #parts + 1 ] = start and meta( properties.start, start ) or nil
			parts[ #parts + 1 ] = finish and meta( properties.finish, finish ) or nil
			if start and isEvent( kind ) and IS_SCHEDULED[ program.status ] then
				parts[ #parts + 1 ] = link( 'eventStatus', SCHEMA .. 'EventScheduled' )
			end
			if not only then
				addDates( parts, properties.date, program )
			end
		end

		-- What a program is a part of, where schema.org has a property for it.
		local function addWhole( parts, properties, program, kind )
			local whole = parents[ program.id ]
			local wholeKind, series = whole and typeOf( whole ), whole and list.series[ whole ]
			local property = wholeKind == 'Project' and properties.team or wholeKind and isEvent( wholeKind ) and isEvent( kind ) and 'superEvent' or
				wholeKind == 'Course' and kind == 'Course' and 'isPartOf' or nil
			local url = property and urlOf( whole )
			if url then
				parts[ #parts + 1 ] = link( property, url )
			elseif series and not wholeKind and isEvent( kind ) then
				local seriesUrl = targetUrl( series.target )
				parts[ #parts + 1 ] = item( 'superEvent', 'EventSeries', meta( 'name', textOf( series.title ) ) .. ( seriesUrl and link( 'url', seriesUrl ) or '' ) )
			end
		end

		local function attributes( node, program )
			local kind = schemaType.of( program )
			-- Only events that are for learning have the property `teaches`.
			local isEducation = isEvent( kind ) and #( program.terms[ CAPACITY ] or {} ) > 0
			node:attr( 'itemscope', '' ):attr( 'itemtype', SCHEMA .. kind .. ( isEducation and ' ' .. SCHEMA .. 'EducationEvent' or '' ) )
				:attr( 'itemid', urlOf( program.id ) )
		end

		local function content( program )
			local kind, parts = schemaType.of( program ), {}
			local properties = PROPERTIES[ kind ]
			local url = targetUrl( program.target )
			parts[ 1 ] = url and link( 'url', url )
			local languages = program.terms.language or {}
			for index = 1, program.countOfSpoken do
				parts[ #parts + 1 ] = meta( properties.language, languageTag( languages[ index ] ) )
			end
			if properties.instance then
				local times = {}
				addTimes( times, OF_INSTANCE, program, kind )
				parts[ #parts + 1 ] = #times > 0 and item( properties.instance, 'CourseInstance', table.concat( times ) ) or nil
			else
				addTimes( parts, properties, program, kind )
			end
			for _, name in ipairs( program.terms.team or {} ) do
				parts[ #parts + 1 ] = item( properties.team, 'Organization', meta( 'name', wikitext.escape( name ) ) )
			end
			addTerms( parts, properties.capacity, program, CAPACITY )
			addRegions( parts, properties.region, program )
			addWhole( parts, properties, program, kind )
			return table.concat( parts )
		end

		return { attributes = attributes, content = content }
	end

	--- Whether the microdata of a list need the labels of a vocabulary.
	function microdata.hasLabels( id )
		return id == CAPACITY or id == REGION
	end

	return microdata
end

-- src/lua/need-list.lua
package.preload[ 'Module:Program explorer/need-list' ] = function ()
	--[[
	The needs as wikitext, for readers without the gadget: each with links to the programs that help, which are below.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local fragment = require( 'Module:Program explorer/fragment' )
	local marked = require( 'Module:Program explorer/marked' )
	local termPrograms = require( 'Module:Program explorer/term-programs' )

	local CLASS = constants.staticClass
	-- Each need names so many programs at most, those that are current first.
	local MOST_PROGRAMS = 5
	-- The server has some seconds for a page. A need is compared with all terms of all programs, so many terms in all are compared.
	local MOST_TERMS = 2000000
	local SEPARATOR = ' · '

	-- A link to the item of a program in the list below.
	local function link( options, program )
		local target, label = fragment.ofProgram( program.id ), marked.text( options, program.title, options.language )
		-- The fragment of a link inside the wiki cannot have a percent sign, and `__TOC__` is a behavior switch there too.
		local isPossible = not target:find( '%', 1, true ) and not target:find( '__', 1, true )
		return isPossible and '[[#' .. target .. '|' .. label .. ']]' or label
	end

	-- The programs that help with a need, as many as are named.
	local function answer( options, programs, helping )
		local links = {}
		for _, program in ipairs( programs ) do
			if helping[ program ] and #links < MOST_PROGRAMS then
				links[ #links + 1 ] = link( options, program )
			end
		end
		if #links == 0 then
			return marked.message( options, options.msg( 'no-program-yet' ) )
		end
		return table.concat( links, SEPARATOR )
	end

	-- How many terms the programs have, and one more for each program.
	local function countTerms( programs )
		local count = 0
		for _, program in ipairs( programs ) do
			count = count + 1
			for _, ids in pairs( program.terms ) do
				count = count + #ids
			end
		end
		return count
	end

	--- @param list From read-page.
	-- @param programs The programs that are shown, in order.
	-- @param options language, chain, pageLanguage, msg, messageLanguage: as in environment.lua
	-- @return wikitext, '' if there are no needs
	return function ( list, programs, options )
		local items, terms = {}, countTerms( list.programs )
		for index, need in ipairs( list.needs ) do
			if index * terms <= MOST_TERMS then
				local helping = termPrograms.helpingWith( list, need )
				items[ index ] = '<dt>' .. marked.text( options, need.label, options.language ) .. '</dt>\n<dd>' .. answer( options, programs, helping ) .. '</dd>'
			end
		end
		if #items == 0 then
			return ''
		end
		local heading = marked.message( options, options.msg( 'search-hint' ), mw.html.create( 'p' ):addClass( CLASS .. '__needs-title' ) )
		return tostring( mw.html.create( 'div' ):addClass( CLASS .. '__needs' )
			:wikitext( heading .. '\n<dl>\n' .. table.concat( items, '\n' ) .. '\n</dl>\n' ) )
	end
end

-- src/lua/needs.lua
package.preload[ 'Module:Program explorer/needs' ] = function ()
	--[[
	Needs, in the words of the people who have them, and the terms that help with them. The rules are those of
	src/programs/read-needs.ts.
	]]
	local codes = require( 'Module:Program explorer/codes' )
	local json = require( 'Module:Program explorer/json' )
	local readTermIds = require( 'Module:Program explorer/read-term-ids' )
	local texts = require( 'Module:Program explorer/texts' )

	local needs = {}

	-- Facet → ids of terms; nil if there is none, because the need would lead to all programs.
	local function readTerms( raw, vocabularies )
		local terms = nil
		for key, value in pairs( json.isObject( raw ) and raw or {} ) do
			local facet = json.nameOf( key )
			local ids = codes.isId( facet ) and readTermIds( facet, value, vocabularies ) or {}
			if #ids > 0 then
				terms = terms or {}
				terms[ facet ] = ids
			end
		end
		return terms
	end

	--- Reads the needs of a data page. The first one of several with the same id counts.
	-- @param raw Any value.
	-- @param vocabularies From vocabulary.read.
	-- @return A list of { id, label, terms = { facet → ids } }
	function needs.read( raw, vocabularies )
		local list, seen = {}, {}
		for _, one in ipairs( json.elements( raw ) ) do
			local isObject = json.isObject( one )
			local label = isObject and codes.isId( one.id ) and texts.read( one.label )
			local terms = label and readTerms( one.terms, vocabularies )
			if terms and not seen[ one.id ] then
				seen[ one.id ] = true
				list[ #list + 1 ] = { id = one.id, label = label, terms = terms }
			end
		end
		return list
	end

	return needs
end

-- src/lua/preset.lua
package.preload[ 'Module:Program explorer/preset' ] = function ()
	--[[
	Presets: the terms that the arguments of the template choose, and the programs that have them.

	OR inside a facet, AND across facets; a term that no program has is ignored. The rules are those of
	src/explore/program-index.ts and facets.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local termPrograms = require( 'Module:Program explorer/term-programs' )

	local preset = {}

	--- The facets that can be chosen: the needs, if there are any, and what programs offer come first.
	function preset.facetsOf( list )
		local facets = { #list.needs > 0 and constants.need or nil }
		facets[ #facets + 1 ] = constants.offers
		for _, facet in ipairs( list.facets ) do
			facets[ #facets + 1 ] = facet
		end
		return facets
	end

	-- The set of programs with a term, or of those that help with a need; nil for a term that no program has, and for an unknown need.
	local function programsFor( list, facet, term, today )
		if facet ~= constants.need then
			return termPrograms.of( list, facet, term, today )
		end
		for _, need in ipairs( list.needs ) do
			if need.id == term then
				return termPrograms.helpingWith( list, need )
			end
		end
		return nil
	end

	--- Whether a name is that of a facet of the list.
	function preset.isFacet( list, name )
		for _, facet in ipairs( preset.facetsOf( list ) ) do
			if facet == name then
				return not constants.reservedKeys[ name ]
			end
		end
		return false
	end

	--- Reads a preset.
	-- @param list From read-page.
	-- @param values Facet → ids of terms with commas between.
	-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
	-- @return A list of { facet, terms = { id … }, programs = { program → true }, counts = { program → how many of the
	--  terms it has } } in the order of the facets, and a
	--  list of { facet, term } of unknown terms.
	function preset.read( list, values, today )
		local chosen, unknown = {}, {}
		for _, facet in ipairs( preset.facetsOf( list ) ) do
			local choice = { facet = facet, terms = {}, programs = {}, counts = {} }
			local seen = {}
			for term in ( not constants.reservedKeys[ facet ] and values[ facet ] or '' ):gmatch( '[^,]+' ) do
				term = mw.text.trim( term )
				local programs = not seen[ term ] and programsFor( list, facet, term, today )
				if programs then
					choice.terms[ #choice.terms + 1 ] = term
					for program in pairs( programs ) do
						choice.programs[ program ] = true
						choice.counts[ program ] = ( choice.counts[ program ] or 0 ) + 1
					end
				elseif term ~= '' and not seen[ term ] then
					unknown[ #unknown + 1 ] = { facet = facet, term = term }
				end
				seen[ term ] = true
			end
			if #choice.terms > 0 then
				chosen[ #chosen + 1 ] = choice
			end
		end
		return chosen, unknown
	end

	--- The programs that match a preset, in the order they have.
	function preset.filter( programs, chosen )
		local matching = {}
		for _, program in ipairs( programs ) do
			local isMatch = true
			for _, choice in ipairs( chosen ) do
				isMatch = isMatch and choice.programs[ program ] == true
			end
			if isMatch then
				matching[ #matching + 1 ] = program
			end
		end
		return matching
	end

	return preset
end

-- src/lua/read-dates.lua
package.preload[ 'Module:Program explorer/read-dates' ] = function ()
	--[[
	The dates on which a program meets. The rules are those of src/programs/read-dates.ts and day-or-minute.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local dates = require( 'Module:Program explorer/dates' )
	local json = require( 'Module:Program explorer/json' )
	local links = require( 'Module:Program explorer/links' )
	local texts = require( 'Module:Program explorer/texts' )

	-- The same table for all programs without dates: thousands of empty tables would need too much memory.
	local NO_DATES = {}
	local MINUTES_OF_DAY = 1440

	-- Minutes from hours and minutes in digits; nil if the hours are more than `most`.
	local function minutesOf( hours, minutes, most )
		local sum = hours and tonumber( hours, 10 ) * 60 + tonumber( minutes, 10 )
		return sum and tonumber( minutes, 10 ) < 60 and tonumber( hours, 10 ) <= most and sum or nil
	end

	-- How many minutes a zone is before UTC; nil if it is no zone.
	local function offsetOf( zone )
		if zone == 'Z' then
			return 0
		end
		local sign, hours, minutes = zone:match( '^([+-])(%d%d):(%d%d)$' )
		local offset = minutesOf( hours, minutes, 14 )
		return offset and ( sign == '-' and -offset or offset )
	end

	-- Reads a day, or a minute with its zone.
	-- @return 'YYYY-MM-DD' or 'YYYY-MM-DDThh:mmZ', in UTC, and whether it is a minute; nil for any other value
	local function toUtc( value )
		if type( value ) ~= 'string' then
			return nil
		end
		local day, time = value:match( '^(%d%d%d%d%-%d%d%-%d%d)(.*)$' )
		local date = dates.parse( day )
		if not date or time == '' then
			return date and day, false
		end
		local hours, minutes, zone = time:match( '^T(%d%d):(%d%d)(.+)$' )
		local sum, offset = minutesOf( hours, minutes, 23 ), zone and offsetOf( zone )
		if not sum or not offset then
			return nil
		end
		sum = sum - offset
		if sum < 0 or sum >= MINUTES_OF_DAY then
			date = dates.neighbour( date, sum < 0 and -1 or 1 )
			sum = sum % MINUTES_OF_DAY
		end
		return ( '%sT%02d:%02dZ' ):format( dates.firstDay( date ), math.floor( sum / 60 ), sum % 60 ), true
	end

	-- Reads one date; nil if it has no usable start, or ends before it.
	-- @param counts Start → how many dates of the program had it so far; changed.
	local function readDate( raw, counts )
		if not json.isObject( raw ) then
			return nil
		end
		local start, isExact = toUtc( raw.start )
		local finish, isFinishExact = toUtc( raw[ 'end' ] )
		if finish and isFinishExact ~= isExact then
			finish = nil
		end
		if not start or finish and finish < start then
			return nil
		end
		counts[ start ] = ( counts[ start ] or 0 ) + 1
		local key, count = start:gsub( ':', '' ), counts[ start ]
		return {
			id = count > 1 and ( '%s.%d' ):format( key, count ) or key,
			start = start,
			-- `end` is a keyword of Lua.
			finish = finish,
			isExact = isExact,
			label = texts.read( raw.label ),
			target = links.parse( raw.page ) or links.parseAddress( raw.url )
		}
	end

	--- Reads the dates of a program.
	-- @param raw Any value.
	-- @param room `dates` is for how many dates the server still has memory; changed. A program with more gets none.
	-- @return The dates by their starts; of too many, the last ones. Each has `id` (see src/programs/model.ts), `start`,
	--  `finish` (or nil), `isExact` (whether both are minutes), `label` and `target` (or nil).
	return function ( raw, room )
		local records = raw ~= nil and json.elements( raw ) or NO_DATES
		if #records == 0 or #records > room.dates then
			return NO_DATES
		end
		room.dates = room.dates - #records
		local all, counts = {}, {}
		for _, record in ipairs( records ) do
			all[ #all + 1 ] = readDate( record, counts )
		end
		-- Ids have the order of the starts.
		table.sort( all, function ( one, other )
			return one.id < other.id
		end )
		local last = {}
		for index = math.max( 1, #all - constants.mostDates + 1 ), #all do
			last[ #last + 1 ] = all[ index ]
		end
		return last
	end
end

-- src/lua/read-page.lua
package.preload[ 'Module:Program explorer/read-page' ] = function ()
	--[[
	The text of a data page → its programs. The rules are those of src/programs/read-page.ts and include.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local json = require( 'Module:Program explorer/json' )
	local links = require( 'Module:Program explorer/links' )
	local needs = require( 'Module:Program explorer/needs' )
	local readProgram = require( 'Module:Program explorer/read-program' )
	local series = require( 'Module:Program explorer/series' )
	local vocabulary = require( 'Module:Program explorer/vocabulary' )

	-- The server gives a page 50 MB of memory, which is just enough for as many programs and as much text as this.
	-- Measured with programs of 250 and of 1,250 bytes. Source: $wgScribuntoEngineConf, memoryLimit.
	local MOST_PROGRAMS = 2500
	local MOST_BYTES = 2500000
	-- In all lists of dates. Measured with programs of 16 dates each, and with one program of 45,000.
	local MOST_DATES = 10000

	-- The content of a page, or nil and the problem: 'json', 'version' or 'large'.
	local function readJsonPage( text, counts )
		local page, problem = json.decode( text, counts )
		if problem then
			return nil, problem
		end
		if type( page ) ~= 'table' or page.version ~= constants.version then
			return nil, 'version'
		end
		return page
	end

	local function noLabels()
		return false
	end

	-- The titles of the included pages, each once.
	local function readIncludes( raw )
		local titles, seen = {}, {}
		if type( raw ) == 'table' then
			for index = 0, constants.mostIncludes - 1 do
				local title = raw[ index ]
				if links.isPage( title ) and not seen[ title ] then
					seen[ title ] = true
					titles[ #titles + 1 ] = title
				end
			end
		end
		return titles
	end

	-- The ids of the facets in the order to show them. If the data page lists none, vocabularies are sorted by id,
	-- because their order on the page is lost.
	local function readFacets( raw, vocabularies )
		local ids = {}
		for id in pairs( vocabularies ) do
			ids[ #ids + 1 ] = id
		end
		table.sort( ids )
		table.insert( ids, 1, constants.builtInFacets[ 1 ] )
		for index = 2, #constants.builtInFacets do
			ids[ #ids + 1 ] = constants.builtInFacets[ index ]
		end

		local known, facets = {}, {}
		for _, id in ipairs( ids ) do
			known[ id ] = true
		end
		for _, id in ipairs( json.isList( raw ) and json.elements( raw ) or ids ) do
			if known[ id ] then
				known[ id ] = nil
				facets[ #facets + 1 ] = id
			end
		end
		return facets
	end

	-- Makes the function that adds the programs of a page to a list. Of programs with the same id, the first counts.
	local function programAdder( list, today )
		local seen, room = {}, { dates = MOST_DATES }
		return function ( page )
			local records = json.elements( page.programs )
			-- Records are released as soon as they are read, to save memory.
			page.programs = nil
			for index, record in ipairs( records ) do
				if #list.programs == MOST_PROGRAMS then
					list.isCut = true
					return
				end
				records[ index ] = false
				local program = readProgram( record, list.vocabularies, today, room )
				if program and not seen[ program.id ] then
					seen[ program.id ] = true
					list.programs[ #list.programs + 1 ] = program
				end
			end
		end
	end

	--- Reads a data page.
	-- @param text The text of the page, JSON or not.
	-- @param today Gives 'YYYY-MM-DD'; called only if a status depends on it.
	-- @param textOf Gives the text of a page by its title; nil if there is no such page.
	-- @param hasLabels As for vocabulary.read; nil: no labels are read.
	-- @return The list, or nil and the problem: 'json', 'version' or 'large'. The list has `programs`,
	--  `vocabularies`, `facets` (ids), `needs`, `series` (see series.lua), `includes` (titles of the included pages), `badIncludes` (titles of those that
	--  cannot be read), `isCut` (there are more programs than the server has memory for), `isOff` (the explorer is
	--  switched off) and `bundle` (the title of the page with translations, or nil).
	return function ( text, today, textOf, hasLabels )
		local counts = json.newCounts()
		local page, problem = readJsonPage( text, counts )
		if not page then
			return nil, problem
		end
		local list = {
			programs = {},
			vocabularies = vocabulary.read( page.vocabularies, hasLabels or noLabels ),
			series = series.read( page.series ),
			includes = readIncludes( page.include ),
			badIncludes = {},
			isCut = false,
			isOff = page.enabled == false,
			bundle = links.isPage( page.bundle ) and page.bundle or nil
		}
		list.facets = readFacets( page.facets, list.vocabularies )
		list.needs = needs.read( page.needs, list.vocabularies )

		local addPrograms = programAdder( list, today )
		addPrograms( page )
		local bytes = #text
		for _, title in ipairs( list.includes ) do
			local includedText = not list.isCut and textOf( title )
			bytes = bytes + ( includedText and #includedText or 0 )
			list.isCut = list.isCut or bytes > MOST_BYTES
			local included, includedProblem = nil, nil
			if includedText and not list.isCut then
				included, includedProblem = readJsonPage( includedText, counts )
			end
			list.isCut = list.isCut or includedProblem == 'large'
			if included then
				addPrograms( included )
			elseif list.isCut then
				break
			else
				list.badIncludes[ #list.badIncludes + 1 ] = title
			end
		end
		return list
	end
end

-- src/lua/read-program.lua
package.preload[ 'Module:Program explorer/read-program' ] = function ()
	--[[
	One record of a data page → a program.

	A bad record is left out, a bad optional field is left out of its program. The rules are those of
	src/programs/schema.ts and read-program.ts.
	]]
	local codes = require( 'Module:Program explorer/codes' )
	local dates = require( 'Module:Program explorer/dates' )
	local json = require( 'Module:Program explorer/json' )
	local links = require( 'Module:Program explorer/links' )
	local readDates = require( 'Module:Program explorer/read-dates' )
	local readTermIds = require( 'Module:Program explorer/read-term-ids' )
	local status = require( 'Module:Program explorer/status' )
	local texts = require( 'Module:Program explorer/texts' )

	-- The same table for all programs without materials: thousands of empty tables would need too much memory.
	local NO_MATERIALS = {}

	local function readMaterials( raw )
		if raw == nil then
			return NO_MATERIALS
		end
		local materials = {}
		for _, material in ipairs( json.elements( raw ) ) do
			if json.isObject( material ) then
				local label = texts.read( material.label )
				local target = links.parse( material.page ) or links.parseAddress( material.url )
				if label and target then
					materials[ #materials + 1 ] = { label = label, target = target }
				end
			end
		end
		return materials
	end

	-- How to take part; nil if the record does not say where.
	local function readJoin( way, isPast, today )
		local target = json.isObject( way ) and ( links.parse( way.page ) or links.parseAddress( way.url ) )
		if not target then
			return nil
		end
		local last = dates.parse( way[ 'until' ] )
		return {
			label = texts.read( way.label ),
			target = target,
			isOver = isPast or last ~= nil and dates.lastDay( last ) < today()
		}
	end

	-- The names of the teams, each once.
	local function readTeam( raw )
		local names, seen = {}, {}
		for _, name in ipairs( type( raw ) == 'table' and json.elements( raw ) or { raw } ) do
			name = texts.hasContent( name ) and texts.cut( name ) or nil
			if name and not seen[ name ] then
				seen[ name ] = true
				names[ #names + 1 ] = name
			end
		end
		return names
	end

	-- Facet → ids of terms, without `status` and `period`; and how many of the languages are those that it is held in. Those
	-- with interpretation follow.
	local function readTerms( raw, vocabularies )
		local terms = {}
		for key, value in pairs( raw ) do
			local facet = json.nameOf( key )
			if facet == 'language' or vocabularies[ facet ] then
				terms[ facet ] = readTermIds( facet, value, vocabularies )
			end
		end
		-- Not of programs without one, to save memory.
		terms.team = raw.team ~= nil and readTeam( raw.team ) or nil
		local countOfSpoken = #( terms.language or {} )
		for _, code in ipairs( raw.interpreted ~= nil and readTermIds( 'language', raw.interpreted, vocabularies ) or {} ) do
			terms.language = terms.language or {}
			terms.language[ #terms.language + 1 ] = code
		end
		return terms, countOfSpoken
	end

	--- Reads a record.
	-- @param raw Any value.
	-- @param today Gives 'YYYY-MM-DD'; called only if something depends on it.
	-- @param room See read-dates; changed.
	-- @return nil if the record is left out: it is no object, or has no id or no title.
	return function ( raw, vocabularies, today, room )
		if not json.isObject( raw ) or not codes.isId( raw.id ) then
			return nil
		end
		local title = texts.read( raw.title )
		if not title then
			return nil
		end
		local start, finish = dates.readRange( raw.start, raw[ 'end' ] )
		local terms, countOfSpoken = readTerms( raw, vocabularies )
		local state = status.isStatus( raw.status ) and raw.status or status.derive( start, finish, today )
		return {
			id = raw.id,
			title = title,
			summary = texts.read( raw.summary ),
			notice = texts.read( raw.notice ),
			join = readJoin( raw.join, state == 'past', today ),
			target = links.parse( raw.page ),
			status = state,
			start = start,
			-- `end` is a keyword of Lua.
			finish = finish,
			dates = readDates( raw.dates, room ),
			terms = terms,
			countOfSpoken = countOfSpoken,
			partOf = codes.isId( raw.partOf ) and raw.partOf or nil,
			materials = readMaterials( raw.materials )
		}
	end
end

-- src/lua/read-term-ids.lua
package.preload[ 'Module:Program explorer/read-term-ids' ] = function ()
	--[[
	The ids of terms that a program or a need has in a facet. The rules are those of src/programs/read-terms.ts.
	]]
	local codes = require( 'Module:Program explorer/codes' )
	local json = require( 'Module:Program explorer/json' )
	local status = require( 'Module:Program explorer/status' )

	-- The id if it is a known one, else nil.
	local function readId( facet, id, vocabularies )
		if facet == 'language' then
			return codes.isLanguage( id ) and id:lower() or nil
		end
		local vocabulary = vocabularies[ facet ]
		local isKnown = type( id ) == 'string' and ( vocabulary and vocabulary.terms[ id ] or not vocabulary and facet == 'status' and status.isStatus( id ) )
		return isKnown and id or nil
	end

	--- @param facet An id.
	-- @param value Any value: one id or a list of them.
	-- @return The known ids, each once. Without a vocabulary, only languages and statuses are known.
	return function ( facet, value, vocabularies )
		local ids, seen = {}, {}
		for _, element in ipairs( type( value ) == 'table' and json.elements( value ) or { value } ) do
			local id = readId( facet, element, vocabularies )
			if id and not seen[ id ] then
				seen[ id ] = true
				ids[ #ids + 1 ] = id
			end
		end
		return ids
	end
end

-- src/lua/schema-type.lua
package.preload[ 'Module:Program explorer/schema-type' ] = function ()
	--[[
	Which type of schema.org a program has. Source: https://schema.org/docs/full.html
	]]
	local schemaType = {}

	-- The facets that say what kind of thing a program is. The first known word counts.
	local FACETS = { 'kind', 'type', 'format' }
	-- Words in the ids of terms, such as `call` in `call-series`.
	local COURSES = { class = true, course = true, mooc = true, training = true }
	local EVENTS = {
		call = true, conference = true, editathon = true, event = true, hackathon = true, meeting = true, meetup = true, seminar = true,
		session = true, summit = true, webinar = true, workshop = true
	}

	-- The type that the id of a term names; nil if it names none.
	local function typeOfTerm( id )
		local front, last = id:lower():match( '^(.-)%-?([^-]+)$' )
		local single = ( last or '' ):gsub( 's$', '' )
		local before = ( front or '' ):match( '[^-]*$' ):gsub( 's$', '' )
		if last == 'series' and EVENTS[ before ] or EVENTS[ single ] and last ~= single then
			return 'EventSeries'
		end
		return EVENTS[ single ] and 'Event' or COURSES[ single ] and 'Course' or nil
	end

	--- The type of a program. What is no course and no event, for example a platform or a working group, is a project:
	-- schema.org has no type for programs in general.
	-- @return 'Course', 'Event', 'EventSeries' or 'Project'
	function schemaType.of( program )
		local hasTerm = false
		for _, facet in ipairs( FACETS ) do
			for _, id in ipairs( program.terms[ facet ] or {} ) do
				local found = typeOfTerm( id )
				if found then
					return found
				end
				hasTerm = hasTerm or facet ~= 'format'
			end
		end
		local dates = not hasTerm and #program.dates or 0
		return dates > 1 and 'EventSeries' or dates == 1 and 'Event' or 'Project'
	end

	return schemaType
end

-- src/lua/series.lua
package.preload[ 'Module:Program explorer/series' ] = function ()
	--[[
	Series that have no record among the programs. The rules are those of src/programs/read-page.ts.
	]]
	local codes = require( 'Module:Program explorer/codes' )
	local json = require( 'Module:Program explorer/json' )
	local links = require( 'Module:Program explorer/links' )
	local texts = require( 'Module:Program explorer/texts' )

	local series = {}

	--- Reads the series of a data page.
	-- @param raw Any value.
	-- @return id → { title = text, target = link or nil }
	function series.read( raw )
		local all = {}
		for key, one in pairs( type( raw ) == 'table' and raw or {} ) do
			local id = json.nameOf( key )
			local title = codes.isId( id ) and json.isObject( one ) and texts.read( one.title )
			if title then
				all[ id ] = { title = title, target = links.parse( one.page ) }
			end
		end
		return all
	end

	return series
end

-- src/lua/sort.lua
package.preload[ 'Module:Program explorer/sort' ] = function ()
	--[[
	The orders of programs. The rules are those of src/explore/orders.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local dates = require( 'Module:Program explorer/dates' )
	local texts = require( 'Module:Program explorer/texts' )

	local sort = {}

	-- "Not stated" comes just before "past", so it has half a rank.
	local RANKS = {}
	for rank, status in ipairs( constants.statuses ) do
		RANKS[ status ] = rank
	end
	local NOT_STATED_RANK = RANKS.past - 0.5

	-- Space and punctuation in the order of the Unicode collation, all before digits and letters.
	local SIGNS = {}
	local SIGNS_IN_ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$'
	for position = 1, #SIGNS_IN_ORDER do
		SIGNS[ SIGNS_IN_ORDER:sub( position, position ) ] = string.char( position )
	end
	local QUOTES = {
		[ '\226\128\152' ] = '\'', [ '\226\128\153' ] = '\'', [ '\226\128\156' ] = '"', [ '\226\128\157' ] = '"',
		[ '\226\128\147' ] = '-', [ '\226\128\148' ] = '-', [ '\194\160' ] = ' '
	}

	-- Sorts after every letter.
	local LAST = '\244\143\191\191'

	-- A key is a copy of the title, so only the beginning of a very long title counts.
	local LONG_TITLE_BYTES = 500
	local KEY_CHARACTERS = 250

	local function beginningOf( title )
		return #title > LONG_TITLE_BYTES and mw.ustring.sub( title, 1, KEY_CHARACTERS ) or title
	end

	-- The key of a title that tells accents apart, but not case.
	local function accentKey( title )
		title = beginningOf( title )
		if not title:find( '[\128-\255]' ) then
			return title:lower()
		end
		return ( mw.ustring.lower( mw.ustring.toNFD( title ) ):gsub( '[\194\226]\128?[\128-\191]', QUOTES ) )
	end

	-- The key of a title without case and accents, with numbers by their value. This only comes near to the order in
	-- browsers: they sort by the rules of the language, which Lua code on a wiki cannot.
	local function plainKey( title )
		local key = accentKey( title ):gsub( '\204[\128-\191]', '' ):gsub( '\205[\128-\175]', '' )
		return ( key:gsub( '%p', SIGNS ):gsub( '%s', SIGNS ):gsub( '%d+', function ( digits )
			digits = digits:gsub( '^0+', '' )
			return string.char( 48 + math.min( #digits, 48 ) ) .. digits
		end ) )
	end

	-- The key of a title that puts small letters first.
	local function caseKey( title )
		title = beginningOf( title )
		if not title:find( '[\128-\255]' ) then
			return ( title:gsub( '%u', LAST ) )
		end
		return ( mw.ustring.gsub( mw.ustring.toNFD( title ), '%u', LAST ) )
	end

	-- A list of keys that are made when they are needed: two of them only if titles differ in nothing but accents and case.
	local function lazyKeys( titles, makeKey )
		return setmetatable( {}, { __index = function ( keys, index )
			local key = makeKey( titles[ index ] )
			keys[ index ] = key
			return key
		end } )
	end

	-- A day as a number: a later day is greater, no day is 0.
	local function dayNumber( date, edge )
		return date and tonumber( ( dates[ edge ]( date ):gsub( '-', '' ) ), 10 ) or 0
	end

	-- The keys of each sort, the most important first.
	local KEYS = {
		title = { 'plain', 'withAccents', 'smallFirst' },
		newest = { 'first', 'last', 'plain', 'withAccents', 'smallFirst' },
		status = { 'rank', 'first', 'last', 'plain', 'withAccents', 'smallFirst' }
	}
	local IS_DESCENDING = { first = true, last = true }

	-- All keys of all programs: key → index of the program → value. One table for each program would need six times
	-- the memory.
	local function makeKeys( programs, chain, pageLanguage )
		local titles = {}
		local keys = {
			rank = {}, first = {}, last = {}, plain = lazyKeys( titles, plainKey ),
			withAccents = lazyKeys( titles, accentKey ), smallFirst = lazyKeys( titles, caseKey )
		}
		for index, program in ipairs( programs ) do
			local isOpenEnded = program.start and not program.finish and program.status and program.status ~= 'past'
			keys.rank[ index ] = program.status and RANKS[ program.status ] or NOT_STATED_RANK
			keys.first[ index ] = dayNumber( program.start or program.finish, 'firstDay' )
			keys.last[ index ] = isOpenEnded and math.huge or dayNumber( program.finish or program.start, 'lastDay' )
			titles[ index ] = texts.pick( program.title, chain, pageLanguage )
		end
		return keys
	end

	--- Sorts programs.
	-- @param programs
	-- @param order 'title', 'newest' or 'status'.
	-- @param chain The list's language and its fallbacks, the best first.
	-- @param pageLanguage
	-- @return A new list. By status: open, upcoming, ongoing, paused, not stated, past; in a status, the newest first,
	--  by start, then end, programs without dates last. Programs equal in that are sorted by title.
	function sort.order( programs, order, chain, pageLanguage )
		local keys, sorted = makeKeys( programs, chain, pageLanguage ), {}
		for index in ipairs( programs ) do
			sorted[ index ] = index
		end
		table.sort( sorted, function ( a, b )
			for _, key in ipairs( KEYS[ order ] ) do
				local left, right = keys[ key ][ a ], keys[ key ][ b ]
				if left ~= right then
					if IS_DESCENDING[ key ] then
						return left > right
					end
					return left < right
				end
			end
			return a < b
		end )
		for position, index in ipairs( sorted ) do
			sorted[ position ] = programs[ index ]
		end
		return sorted
	end

	return sort
end

-- src/lua/static-list.lua
package.preload[ 'Module:Program explorer/static-list' ] = function ()
	--[[
	The static list as wikitext. Browsers read its markup again by the names of its classes, see
	src/import/rendered-item.ts.
	]]
	local codes = require( 'Module:Program explorer/codes' )
	local constants = require( 'Module:Program explorer/constants' )
	local format = require( 'Module:Program explorer/format' )
	local fragment = require( 'Module:Program explorer/fragment' )
	local links = require( 'Module:Program explorer/links' )
	local linkToAll = require( 'Module:Program explorer/link-to-all' )
	local marked = require( 'Module:Program explorer/marked' )
	local status = require( 'Module:Program explorer/status' )
	local texts = require( 'Module:Program explorer/texts' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local staticList = {}

	local CLASS = constants.staticClass
	-- MediaWiki omits a template once all templates of the page make 2 MiB. It counts this list twice: as the result
	-- of #invoke and as the result of the template. Source: $wgMaxArticleSize, "post-expand include size".
	local MOST_BYTES = 700000
	-- MediaWiki keeps each linked title in memory. Measured with titles that are all different.
	local MOST_LINKS = 6000
	local SEPARATOR = ' · '
	local GROUPS = { 'current', 'paused', 'unknown', 'past' }

	local function materialLinks( options, program )
		local parts = {}
		local around = options.messageLanguage:getCode()
		for _, material in ipairs( program.materials ) do
			parts[ #parts + 1 ] = links.toWikitext( options.translated( material.target ), ( marked.text( options, material.label, around ) ) )
		end
		local content = options.msg( 'server-label', options.msg( 'detail-materials' ), table.concat( parts, SEPARATOR ) )
		return marked.message( options, content, mw.html.create( 'div' ):addClass( CLASS .. '__materials' ) )
	end

	-- What readers have to know first, and where they can take part, as a line of its own.
	local function action( options, program )
		local parts = {}
		if program.notice then
			parts[ 1 ] = ( marked.text( options, program.notice, options.language ) )
		end
		local join = program.join
		if join and join.isOver and program.status ~= 'past' then
			parts[ #parts + 1 ] = marked.message( options, options.msg( 'join-over' ) )
		elseif join and not join.isOver then
			local label = join.label and ( marked.text( options, join.label, options.language ) ) or marked.message( options, options.msg( 'join' ) )
			parts[ #parts + 1 ] = links.toWikitext( options.translated( join.target ), label )
		end
		return #parts > 0 and tostring( mw.html.create( 'div' ):addClass( CLASS .. '__join' ):wikitext( table.concat( parts, SEPARATOR ) ) ) or nil
	end

	local function item( options, program )
		local parts, microdata = {}, options.microdata
		local wording, language = texts.pick( program.title, options.chain, options.pageLanguage )
		local title = links.toWikitext( options.translated( program.target ), wikitext.escape( wording ) )
		parts[ 1 ] = wikitext.inLanguage( title, language, options.language, mw.html.create( 'b' ):attr( 'itemprop', microdata and 'name' ) )

		local span, nextDate = options.format.span( program ), options.format.nextDate( program, options.today )
		parts[ 2 ] = ' ' .. marked.message(
			options, options.format.status( program.status ) .. ( span and SEPARATOR .. span or '' ) ..
				( nextDate and SEPARATOR .. options.msg( 'next-date', nextDate ) or '' ),
			mw.html.create( 'span' ):addClass( CLASS .. '__facts' )
		)
		if program.summary then
			local summary, summaryLanguage = marked.text(
				options, program.summary, options.language,
				mw.html.create( 'div' ):addClass( CLASS .. '__summary' ):attr( 'itemprop', microdata and 'description' )
			)
			parts[ 3 ] = summary
			if not codes.isVariant( summaryLanguage, options.language ) and not codes.isVariant( summaryLanguage, options.messageLanguage:getCode() ) then
				parts[ 4 ] = marked.message( options, options.format.inLanguage( summaryLanguage ), mw.html.create( 'small' ) )
			end
		end
		parts[ #parts + 1 ] = action( options, program )
		if #program.materials > 0 then
			parts[ #parts + 1 ] = materialLinks( options, program )
		end
		local node = mw.html.create( 'li' )
			:attr( 'id', options.isMain and fragment.ofProgram( program.id ) or nil )
			:attr( constants.programAttribute, program.id )
			:attr( constants.statusAttribute, program.status )
		if microdata then
			microdata.attributes( node, program )
			parts[ #parts + 1 ] = microdata.content( program )
		end
		return tostring( node:wikitext( table.concat( parts ) ) )
	end

	-- A heading of wikitext, so that it begins a section of the page.
	local function heading( options, name, level )
		local text = options.headings[ name ] or marked.message( options, options.msg( 'group-' .. name ) )
		local anchor = options.anchors[ name ]
		if anchor then
			-- Inside the heading, because the mobile site would count it to the section before.
			text = tostring( mw.html.create( 'span' ):attr( 'id', anchor ) ) .. text
		end
		local signs = ( '=' ):rep( level )
		return '\n' .. signs .. ' ' .. text .. ' ' .. signs .. '\n'
	end

	-- One group of items and the sentences below it; `name` is nil if the order is not by status.
	local function group( options, name, items, notes, hasHeading )
		local node = mw.html.create( 'div' ):addClass( CLASS ):attr( constants.groupAttribute, name )
			:attr( constants.headingAttribute, hasHeading and '' or nil )
		if options.isMain and name == 'past' then
			node:attr( 'id', constants.fragment .. '?status=past' )
		end
		return tostring( node:wikitext( '\n<ul>\n' .. table.concat( items, '\n' ) .. '\n</ul>\n' .. notes ) )
	end

	--- A sentence below the list, or in its place.
	-- @param kind The last part of its class: 'empty', 'all', 'more' or 'notice'.
	-- @param tag The name of the element.
	-- @param content Wikitext in the language of the messages.
	-- @param options messageLanguage and language, as for `toWikitext`.
	function staticList.note( kind, tag, content, options )
		return marked.message( options, content, mw.html.create( tag ):addClass( CLASS .. '__' .. kind ) )
	end

	-- As many items as there is room for, in their groups.
	-- @return groups, count of the items
	local function makeItems( programs, options )
		local groups = { current = {}, paused = {}, unknown = {}, past = {}, all = {} }
		local size, count, linkCount = 0, 0, 0
		for index, program in ipairs( programs ) do
			linkCount = linkCount + 2 + #program.materials
			local content = linkCount <= MOST_LINKS and index <= ( options.limit or #programs ) and item( options, program )
			if not content or size + #content > MOST_BYTES then
				break
			end
			size, count = size + #content, index
			local items = groups[ options.isGrouped and status.groupOf( program.status ) or 'all' ]
			items[ #items + 1 ] = content
		end
		return groups, count
	end

	-- The items, with microdata if there is room for all of them: a program that people can read is more important.
	local function fittingItems( programs, options )
		local groups, count = makeItems( programs, options )
		if options.microdata and count < math.min( options.limit or #programs, #programs ) then
			options.microdata = nil
			return makeItems( programs, options )
		end
		return groups, count
	end

	-- The sentences below the last item.
	local function notes( options, count, all )
		local parts = {}
		if options.limit and count == options.limit and count < all then
			parts[ 1 ] = staticList.note( 'all', 'p', linkToAll( options, all ), options )
		end
		if options.isCut or not options.limit and count < all then
			local text = options.isCut and options.msg( 'server-incomplete' ) or options.msg( 'server-more', all - count )
			parts[ #parts + 1 ] = staticList.note( 'more', 'p', links.toWikitext( { page = options.source }, text ), options )
		end
		return table.concat( parts, '\n' )
	end

	--- The list. The headings of the current and the past programs are outside the host element, because a heading inside
	-- an element begins no section: the
	-- mobile site folds sections.
	-- @param programs The programs that match the preset, in order.
	-- @param options
	--  language, chain, pageLanguage: as in environment.lua
	--  msg, messageLanguage: from messages.new
	--  today: gives 'YYYY-MM-DD'
	--  microdata: from microdata.new, or nil
	--  translated: function, target of a link → target in the language of the list
	--  isMain: whether this is the list of all programs, not a part of them
	--  isGrouped: whether the order is by status
	--  isCut: whether the server has not read all programs
	--  level, limit, headings, anchors, query, all, source: from arguments.read
	--  preset: from fragment.write
	-- @return wikitext inside the host element, before it, after it
	function staticList.toWikitext( programs, options )
		options.format = format.new( options.msg, options.messageLanguage )
		local groups, count = fittingItems( programs, options )
		local below = notes( options, count, #programs )
		if count == 0 then
			local text = options.isMain and options.msg( 'server-none' ) or options.msg( 'server-empty' )
			local node = mw.html.create( 'div' ):addClass( CLASS ):wikitext( staticList.note( 'empty', 'p', text, options ) )
			return tostring( node:wikitext( below ) ), '', ''
		end
		if #groups.all > 0 then
			return group( options, nil, groups.all, below, false ), '', ''
		end
		local names = {}
		for _, name in ipairs( GROUPS ) do
			if #groups[ name ] > 0 then
				names[ #names + 1 ] = name
			end
		end
		local hasHeadings = not options.limit and ( #names > 1 or options.isMain )
		local function groupNamed( name )
			return group( options, name, groups[ name ], name == names[ #names ] and below or '', hasHeadings )
		end
		local lists = {}
		for _, name in ipairs( names ) do
			if name ~= 'past' then
				-- Under the heading of the current programs, because the page has only two sections for programs.
				lists[ #lists + 1 ] = ( hasHeadings and name ~= 'current' and heading( options, name, math.min( options.level + 1, 6 ) ) or '' ) .. groupNamed( name )
			end
		end
		local inside = table.concat( lists, '\n' )
		local past = #groups.past > 0 and groupNamed( 'past' ) or ''
		if not hasHeadings then
			return inside .. '\n' .. past, '', ''
		end
		if inside == '' then
			return past, heading( options, 'past', options.level ), ''
		end
		return inside, heading( options, 'current', options.level ), past ~= '' and heading( options, 'past', options.level ) .. past or ''
	end

	return staticList
end

-- src/lua/status.lua
package.preload[ 'Module:Program explorer/status' ] = function ()
	--[[
	The status of a program. The rules are those of src/programs/status.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local dates = require( 'Module:Program explorer/dates' )

	local status = {}

	local isStatus = {}
	for _, name in ipairs( constants.statuses ) do
		isStatus[ name ] = true
	end

	--- Whether a value is one of the statuses.
	function status.isStatus( value )
		return type( value ) == 'string' and isStatus[ value ] == true
	end

	-- Whether a day is within an approximate date, so that it is not known whether the date is before or after it.
	local function isUncertainOn( date, day )
		return date.approximate and dates.firstDay( date ) <= day and day <= dates.lastDay( date )
	end

	--- The status that follows from the dates alone, never `open` or `paused`.
	-- @param today Gives 'YYYY-MM-DD'; called only if there is a date.
	-- @return nil if the dates do not decide.
	function status.derive( start, finish, today )
		if not start and not finish then
			return nil
		end
		local day = today()
		if finish and dates.lastDay( finish ) < day then
			return 'past'
		end
		if start and dates.firstDay( start ) > day then
			return 'upcoming'
		end
		if start and finish and not isUncertainOn( start, day ) and not isUncertainOn( finish, day ) then
			return 'ongoing'
		end
		return nil
	end

	--- The group of a program in a list: 'current', 'paused', 'unknown' or 'past'.
	-- @param name A status or nil.
	function status.groupOf( name )
		return name == nil and 'unknown' or ( name == 'paused' or name == 'past' ) and name or 'current'
	end

	return status
end

-- src/lua/switch.lua
package.preload[ 'Module:Program explorer/switch' ] = function ()
	--[[
	The page with which interface administrators switch off all explorers of the wiki. The gadget has it in its package
	(src/gadget.ts), and the user script reads it (src/page/load.ts).
	]]
	local switch = {}

	--- Whether the page switches them off.
	-- @param text The text of the page, JSON or not; nil if there is no such page.
	function switch.isOff( text )
		local isDecoded, configuration = pcall( mw.text.jsonDecode, text )
		return isDecoded and type( configuration ) == 'table' and configuration.enabled == false
	end

	return switch
end

-- src/lua/term-names.lua
package.preload[ 'Module:Program explorer/term-names' ] = function ()
	--[[
	The names of facets and terms. The rules are those of src/app/labels.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )
	local format = require( 'Module:Program explorer/format' )
	local marked = require( 'Module:Program explorer/marked' )
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local termNames = {}

	-- A set of the values of a list.
	local function setOf( ... )
		local set = {}
		for _, value in ipairs( { ... } ) do
			set[ value ] = true
		end
		return set
	end

	local HAS_MESSAGE = setOf( constants.need, constants.offers, unpack( constants.builtInFacets ) )

	--- Makes the names.
	-- @param list From read-page, with labels.
	-- @param options msg, messageLanguage, chain, pageLanguage: as in environment.lua
	-- @param around The language around the names.
	-- @return facet( id ), term( facet, id ): both give wikitext
	function termNames.new( list, options, around )
		local formats = format.new( options.msg, options.messageLanguage )
		local needs = {}
		for _, need in ipairs( list.needs ) do
			needs[ need.id ] = need.label
		end

		local function text( label, id )
			return label and ( marked.text( options, label, around ) ) or wikitext.escape( id )
		end
		local function message( content )
			return wikitext.inLanguage( content, options.messageLanguage:getCode(), around )
		end

		local function facet( id )
			local vocabulary = list.vocabularies[ id ]
			if vocabulary or not HAS_MESSAGE[ id ] then
				return text( vocabulary and vocabulary.label, id )
			end
			return message( options.msg( 'facet-' .. id ) )
		end

		local function term( facetId, id )
			local vocabulary = list.vocabularies[ facetId ]
			if id == constants.notStated then
				return message( options.msg( 'not-stated' ) )
			end
			if facetId == constants.need or vocabulary and vocabulary.terms[ id ] then
				return text( facetId == constants.need and needs[ id ] or vocabulary and vocabulary.labels[ id ], id )
			end
			if facetId == 'status' then
				return message( formats.status( id ) )
			end
			if facetId == 'period' then
				return message( formats.date( { year = tonumber( id, 10 ), approximate = false } ) )
			end
			if facetId == constants.offers then
				return message( options.msg( 'offers-' .. id ) )
			end
			return facetId == 'language' and message( formats.languageName( id ) ) or wikitext.escape( id )
		end

		return facet, term
	end

	return termNames
end

-- src/lua/term-programs.lua
package.preload[ 'Module:Program explorer/term-programs' ] = function ()
	--[[
	Which programs have a term of a facet, and which help with a need. The rules are those of src/explore/facet-index.ts and
	need-facet.ts.
	]]
	local constants = require( 'Module:Program explorer/constants' )

	local termPrograms = {}

	local NOT_STATED = constants.notStated

	-- The first and the last year in which a program ran; nil if it has no date. A program that still runs counts for each year
	-- up to this one.
	local function yearsOf( program, today )
		local first = program.start or program.finish
		if not first then
			return nil
		end
		local last = first.year
		if program.finish then
			last = program.finish.year
		elseif program.status and program.status ~= 'past' and program.status ~= 'paused' then
			last = tonumber( today():sub( 1, 4 ), 10 )
		end
		return first.year, math.max( first.year, last )
	end

	local function ranIn( program, year, today )
		local first, last = yearsOf( program, today )
		return first ~= nil and year >= first and year <= last
	end

	-- Whether a program lists a term, or a narrower one, for which a function is true.
	local function listsTerm( program, facet, vocabulary, isWanted )
		for _, listed in ipairs( program.terms[ facet ] or {} ) do
			local id = listed ~= NOT_STATED and listed or nil
			while id do
				if isWanted( id ) then
					return true
				end
				id = vocabulary and vocabulary.broader[ id ]
			end
		end
		return false
	end

	-- Whether a program offers something now.
	local function doesOffer( program, term )
		if term == 'join' then
			return program.join ~= nil and not program.join.isOver
		end
		return term == 'materials' and #program.materials > 0
	end

	-- Whether a program has any term of a facet.
	local function hasAnyTerm( program, facet )
		if facet == 'status' then
			return program.status ~= nil
		end
		if facet == 'period' then
			return ( program.start or program.finish ) ~= nil
		end
		if facet == constants.offers then
			return doesOffer( program, 'join' ) or doesOffer( program, 'materials' )
		end
		for _, id in ipairs( program.terms[ facet ] or {} ) do
			if id ~= NOT_STATED then
				return true
			end
		end
		return false
	end

	--- Whether any program has a term of a facet.
	-- @param facet Not that of the needs.
	function termPrograms.isUsed( list, facet )
		for _, program in ipairs( list.programs ) do
			if hasAnyTerm( program, facet ) then
				return true
			end
		end
		return false
	end

	local function hasTerm( list, program, facet, term, today )
		if term == NOT_STATED then
			return not hasAnyTerm( program, facet )
		end
		if facet == 'status' then
			return program.status == term
		end
		if facet == 'period' then
			-- A year is written without zeros in front.
			return term:find( '^[1-9]%d?%d?%d?$' ) ~= nil and ranIn( program, tonumber( term, 10 ), today )
		end
		if facet == constants.offers then
			return doesOffer( program, term )
		end
		return listsTerm( program, facet, list.vocabularies[ facet ], function ( id )
			return id == term
		end )
	end

	--- Whether a program fits every choice in a facet, because it is for "Anyone" or the like.
	function termPrograms.fitsAll( list, program, facet )
		local vocabulary = list.vocabularies[ facet ]
		return vocabulary ~= nil and facet ~= 'status' and facet ~= 'period' and
			listsTerm( program, facet, vocabulary, function ( id )
				return vocabulary.matchesAll[ id ]
			end )
	end

	--- The terms that a program has in a facet, with the terms above them.
	-- @param facet Not that of the needs.
	-- @param today As for `of`.
	-- @return A set: id → true. It has "not stated" alone if there is no other.
	function termPrograms.termsOf( list, program, facet, today )
		local ids = {}
		if not hasAnyTerm( program, facet ) then
			ids[ NOT_STATED ] = true
		elseif facet == 'status' then
			ids[ program.status ] = true
		elseif facet == 'period' then
			local first, last = yearsOf( program, today )
			for year = first, last do
				ids[ tostring( year ) ] = true
			end
		elseif facet == constants.offers then
			for _, term in ipairs( constants.offerTerms ) do
				ids[ term ] = doesOffer( program, term ) or nil
			end
		else
			listsTerm( program, facet, list.vocabularies[ facet ], function ( id )
				ids[ id ] = true
				return false
			end )
		end
		return ids
	end

	--- The programs with a term.
	-- @param list From read-page.
	-- @param facet Not that of the needs.
	-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
	-- @return A set: program → true. nil if no program has the term, or any term of the facet.
	function termPrograms.of( list, facet, term, today )
		local programs, isUsed = nil, false
		for _, program in ipairs( list.programs ) do
			isUsed = isUsed or hasAnyTerm( program, facet )
			if hasTerm( list, program, facet, term, today ) then
				programs = programs or {}
				programs[ program ] = true
			end
		end
		if not isUsed or not programs then
			return nil
		end
		for _, program in ipairs( term ~= NOT_STATED and list.programs or {} ) do
			programs[ program ] = programs[ program ] or termPrograms.fitsAll( list, program, facet ) or nil
		end
		return programs
	end

	-- The programs that have one of several terms of a facet. It looks at each program once or twice, however many terms there are.
	local function withAnyOf( list, facet, terms )
		local chosen, found, isUsed = {}, {}, false
		for _, term in ipairs( terms ) do
			chosen[ term ] = true
		end
		for _, program in ipairs( list.programs ) do
			local hasOne = facet == 'status' and program.status and chosen[ program.status ] or facet ~= 'status' and
				listsTerm( program, facet, list.vocabularies[ facet ], function ( id )
					return chosen[ id ]
				end )
			found[ program ] = hasOne or nil
			isUsed = isUsed or hasOne
		end
		for _, program in ipairs( isUsed and list.programs or {} ) do
			found[ program ] = found[ program ] or termPrograms.fitsAll( list, program, facet ) or nil
		end
		for program in pairs( chosen[ NOT_STATED ] and termPrograms.of( list, facet, NOT_STATED ) or {} ) do
			found[ program ] = true
		end
		return found
	end

	--- The programs that help with a need: they have one of its terms in each of its facets.
	-- @param need From needs.read.
	-- @return A set: program → true.
	function termPrograms.helpingWith( list, need )
		local helping = nil
		for facet, terms in pairs( need.terms ) do
			local found = withAnyOf( list, facet, terms )
			for program in pairs( helping or {} ) do
				helping[ program ] = found[ program ]
			end
			helping = helping or found
		end
		return helping
	end

	return termPrograms
end

-- src/lua/texts.lua
package.preload[ 'Module:Program explorer/texts' ] = function ()
	--[[
	Texts of the data in one or several languages. The rules are those of src/programs/texts.ts.
	]]
	local characters = require( 'Module:Program explorer/characters' )
	local codes = require( 'Module:Program explorer/codes' )
	local constants = require( 'Module:Program explorer/constants' )

	local texts = {}

	--- Whether a value is a string with more than spaces.
	function texts.hasContent( value )
		return type( value ) == 'string' and characters.plainSpaces( value ):find( '[^ ]' ) ~= nil
	end

	-- Whether a text can be cut before a character: it is a space or an ideograph.
	local function canCutBefore( character )
		return character:find( '^%s' ) ~= nil or character >= '\228\184\128' and character <= '\233\191\191' and #character == 3 or
			#character > 1 and characters.plainSpaces( character ) == ' '
	end

	--- Cuts a text that is too long. The rule is that of src/programs/cut-text.ts, where units are those of UTF-16.
	function texts.cut( text )
		if #text <= constants.mostTextUnits then
			return text
		end
		local units, last = 0, 1
		for position, character in text:gmatch( '()([%z\1-\127\192-\247][\128-\191]*)' ) do
			if units < constants.mostTextUnits and canCutBefore( character ) then
				last = position
			end
			units = units + ( character:byte() >= 240 and 2 or 1 )
			if units > constants.mostTextUnits then
				return text:sub( 1, last - 1 ) .. '…'
			end
		end
		return text
	end

	--- Reads a text: a string in the language of the page, or a table language code → string. Long texts are cut.
	-- @param value Any value.
	-- @return A string, or a table with codes in lower case; nil if no language has a text.
	function texts.read( value )
		if texts.hasContent( value ) then
			return texts.cut( value )
		end
		if type( value ) ~= 'table' then
			return nil
		end
		local text = nil
		for code, wording in pairs( value ) do
			if codes.isLanguage( code ) and texts.hasContent( wording ) then
				text = text or {}
				local lower = code:lower()
				-- If a code is written in two ways, the one in lower case counts: the order of the page is lost.
				if not text[ lower ] or code == lower then
					text[ lower ] = texts.cut( wording )
				end
			end
		end
		return text
	end

	--- The string to show, in the first language that has one: the chain, the page, then the first by code.
	-- @param text From `read`.
	-- @param chain The list's language and its fallbacks, the best first.
	-- @param pageLanguage The language of plain strings.
	-- @return string, language
	function texts.pick( text, chain, pageLanguage )
		if type( text ) == 'string' then
			return text, pageLanguage
		end
		for _, language in ipairs( chain ) do
			if text[ language:lower() ] then
				return text[ language:lower() ], language
			end
		end
		if text[ pageLanguage:lower() ] then
			return text[ pageLanguage:lower() ], pageLanguage
		end
		local first = nil
		for language in pairs( text ) do
			if not first or language < first then
				first = language
			end
		end
		return text[ first ], first
	end

	return texts
end

-- src/lua/translated-pages.lua
package.preload[ 'Module:Program explorer/translated-pages' ] = function ()
	--[[
	Translated pages. The translation of a page is its subpage, named by the code of a language.

	The wiki has Special:MyLanguage for links to them, but it leads to the language of the reader, not of the list.
	]]
	local constants = require( 'Module:Program explorer/constants' )

	local translatedPages = {}

	-- To check whether a page exists is an expensive call. All templates of a page together have 500 of them.
	-- Source: $wgExpensiveParserFunctionLimit.
	local MOST_CHECKS = 300

	local function exists( page )
		local title = mw.title.new( page )
		if not title or title.interwiki ~= '' or title.namespace < 0 then
			return false
		end
		-- `title.exists` throws after too many expensive calls of the page.
		local isKnown, isThere = pcall( function ()
			return title.exists
		end )
		return isKnown and isThere
	end

	-- A title without the prefix Special:MyLanguage, however it is capitalized.
	local function withoutPrefix( title )
		local length = #constants.myLanguage
		return title:sub( 1, length ):lower() == constants.myLanguage:lower() and title:sub( length + 1 ) or title
	end

	--- Makes the search for translations.
	-- @param chain The list's language and its fallbacks, the best first.
	-- @param pageLanguage The language of pages that are no translations.
	-- @return A function: title of a page, with or without `#…` → title of its best translation, or the same title
	function translatedPages.new( chain, pageLanguage )
		local codes = {}
		for _, code in ipairs( chain ) do
			if code == pageLanguage then
				break
			end
			codes[ #codes + 1 ] = code
		end
		local found, checks = {}, 0

		local function find( page )
			local title, section = page:match( '^([^#]*)(.*)$' )
			title = withoutPrefix( title )
			for _, code in ipairs( codes ) do
				checks = checks + 1
				if checks <= MOST_CHECKS and exists( title .. '/' .. code ) then
					return title .. '/' .. code .. section
				end
			end
			return page
		end

		return function ( page )
			found[ page ] = found[ page ] or find( page )
			return found[ page ]
		end
	end

	return translatedPages
end

-- src/lua/translations.lua
package.preload[ 'Module:Program explorer/translations' ] = function ()
	--[[
	Translations of the data, from a MessageBundle of the extension Translate. The keys are those of
	src/programs/translations.ts. Source: https://www.mediawiki.org/wiki/Help:Extension:Translate/Message_Bundles
	]]
	local messages = require( 'Module:Program explorer/messages' )
	local texts = require( 'Module:Program explorer/texts' )

	local translations = {}

	-- What Translate writes before a translation that a translator has marked as outdated.
	local OUTDATED = '^!!FUZZY!!'

	-- The language to ask for; nil if it is that of the page. A bundle knows no fallback languages, so it is the
	-- language of the messages if it is in the chain, else the first of the chain.
	local function languageFor( chain, pageLanguage )
		local language = messages.languageFor( chain )
		if not language or language == messages.FALLBACK then
			language = chain[ 1 ]
		end
		return language ~= pageLanguage and language or nil
	end

	-- Key → translation; nil if the wiki has no Translate, or no such bundle.
	local function readBundle( title, language )
		local isRead, byKey = pcall( function ()
			local translate = require( 'mw.ext.translate.messageBundle' )
			return translate.newWithoutFallbacks( mw.title.new( title ).prefixedText, language ):getAllTranslations()
		end )
		return isRead and type( byKey ) == 'table' and byKey or nil
	end

	-- A hash that changes with any translation.
	local function hashOf( byKey )
		local parts = {}
		for key, translation in pairs( byKey ) do
			parts[ #parts + 1 ] = key .. '=' .. translation
		end
		table.sort( parts )
		return mw.hash.hashValue( 'md5', table.concat( parts, '\n' ) ):sub( 1, 12 )
	end

	--- Adds the translations of a list's bundle to its texts, outdated ones too, as on translated pages.
	-- @param list From read-page, with a bundle; changed.
	-- @param chain The list's language and its fallbacks, the best first.
	-- @param pageLanguage The language of plain strings.
	-- @return The language and a hash of its translations, such as 'fr:0123456789ab'; nil if there are none.
	function translations.add( list, chain, pageLanguage )
		local language = languageFor( chain, pageLanguage )
		local byKey = language and readBundle( list.bundle, language )
		if not byKey then
			return nil
		end

		local function translate( text, key )
			local translation = ( byKey[ key ] or '' ):gsub( OUTDATED, '' )
			if not text or not texts.hasContent( translation ) then
				return text
			end
			local byLanguage = type( text ) == 'table' and text or { [ pageLanguage:lower() ] = text }
			byLanguage[ language:lower() ] = texts.cut( translation )
			return byLanguage
		end

		for id, vocabulary in pairs( list.vocabularies ) do
			vocabulary.label = translate( vocabulary.label, 'vocabulary.' .. id .. '.label' )
			for term, label in pairs( vocabulary.labels ) do
				vocabulary.labels[ term ] = translate( label, 'term.' .. id .. '.' .. term .. '.label' )
			end
		end
		for _, need in ipairs( list.needs ) do
			need.label = translate( need.label, 'need.' .. need.id .. '.label' )
		end
		for id, one in pairs( list.series ) do
			one.title = translate( one.title, 'series.' .. id .. '.title' )
		end
		for _, program in ipairs( list.programs ) do
			local key = 'program.' .. program.id .. '.'
			program.title = translate( program.title, key .. 'title' )
			program.summary = translate( program.summary, key .. 'summary' )
			program.notice = translate( program.notice, key .. 'notice' )
			if program.join then
				program.join.label = translate( program.join.label, key .. 'join' )
			end
			for _, date in ipairs( program.dates ) do
				date.label = translate( date.label, key .. 'date.' .. date.id )
			end
			for index, material in ipairs( program.materials ) do
				material.label = translate( material.label, key .. 'material.' .. index )
			end
		end
		return language .. ':' .. hashOf( byKey )
	end

	return translations
end

-- src/lua/vocabulary.lua
package.preload[ 'Module:Program explorer/vocabulary' ] = function ()
	--[[
	Vocabularies and their terms. The rules are those of src/programs/vocabulary.ts.
	]]
	local codes = require( 'Module:Program explorer/codes' )
	local constants = require( 'Module:Program explorer/constants' )
	local json = require( 'Module:Program explorer/json' )
	local levels = require( 'Module:Program explorer/levels' )
	local texts = require( 'Module:Program explorer/texts' )

	local vocabulary = {}

	local function readTerms( raw, hasLabels )
		local terms, broader, matchesAll, labels = {}, {}, {}, {}
		-- Terms called "0", "1" … look like a list.
		for key, term in pairs( type( raw ) == 'table' and raw or {} ) do
			local id = json.nameOf( key )
			if codes.isId( id ) and json.isObject( term ) then
				terms[ id ] = true
				broader[ id ] = codes.isId( term.broader ) and term.broader or nil
				matchesAll[ id ] = term.matchesAll == true
				labels[ id ] = hasLabels and texts.read( term.label ) or nil
			end
		end
		terms[ constants.notStated ], matchesAll[ constants.notStated ] = nil, nil
		for id, parent in pairs( broader ) do
			if not terms[ parent ] then
				broader[ id ] = nil
			end
		end
		for _, id in ipairs( levels.tooDeep( broader ) ) do
			broader[ id ] = nil
		end
		return { terms = terms, broader = broader, matchesAll = matchesAll, labels = labels }
	end

	--- Reads the vocabularies of a data page.
	-- @param raw Any value.
	-- @param hasLabels Gives whether the labels of a vocabulary are read, by its id: a list needs few of them, and they take memory.
	-- @return id → { terms = { id → true }, broader = { id → id of the wider term }, matchesAll = { id → whether its
	--  programs fit every choice }, labels = { id → text }, label = text or nil }
	function vocabulary.read( raw, hasLabels )
		local vocabularies = {}
		for key, one in pairs( type( raw ) == 'table' and raw or {} ) do
			local id = json.nameOf( key )
			if codes.isId( id ) and not constants.reservedVocabularies[ id ] and json.isObject( one ) then
				vocabularies[ id ] = readTerms( one.terms, hasLabels( id ) )
				vocabularies[ id ].label = hasLabels( id ) and texts.read( one.label ) or nil
			end
		end
		return vocabularies
	end

	return vocabulary
end

-- src/lua/warnings.lua
package.preload[ 'Module:Program explorer/warnings' ] = function ()
	--[[
	Warnings in the preview of a page. A warning is { kind, name, value }; `kind` is one of MESSAGES.
	]]
	local wikitext = require( 'Module:Program explorer/wikitext' )

	local warnings = {}

	local MESSAGES = {
		-- An argument that is no facet.
		argument = function ( msg, name )
			return msg( 'server-unknown-argument', name )
		end,
		-- A bad value of an argument.
		value = function ( msg, name, value )
			return msg( 'server-bad-argument', name, value )
		end,
		-- An included page that cannot be read.
		include = function ( msg, title )
			return msg( 'server-bad-include', title )
		end
	}

	function warnings.show( list, msg )
		for _, warning in ipairs( list ) do
			mw.addWarning( MESSAGES[ warning.kind ]( msg, wikitext.escape( warning.name ), wikitext.escape( warning.value or '' ) ) )
		end
	end

	return warnings
end

-- src/lua/wikitext.lua
package.preload[ 'Module:Program explorer/wikitext' ] = function ()
	--[[
	Texts as wikitext, marked with their language. The rules of directions are those of src/messages/direction.ts;
	mw.language:isRTL() knows fewer languages, and no more than 30 of them on one page.
	]]
	local constants = require( 'Module:Program explorer/constants' )

	local wikitext = {}

	--- Wikitext that shows a text as it is.
	function wikitext.escape( text )
		-- Control characters can look like the parser's strip markers; line breaks begin paragraphs.
		text = text:gsub( '[%z\1-\8\14-\31\127]', '' ):gsub( '%s+', ' ' )
		-- Where the wiki makes links of them, they may be followed by a space of any kind, and nowiki knows the plain one only.
		return ( mw.text.nowiki( text ):gsub( 'ISBN', '&#73;SBN' ):gsub( 'RFC', '&#82;FC' ):gsub( 'PMID', '&#80;MID' ) )
	end

	--- The direction in which a language is written.
	-- @return 'ltr' or 'rtl'
	function wikitext.direction( language )
		local base, script = language:lower():match( '^([^-]*)%-?([^-]*)' )
		if constants.rtlScripts[ script ] then
			return 'rtl'
		end
		return not constants.ltrScripts[ script ] and constants.rtlLanguages[ base ] and 'rtl' or 'ltr'
	end

	--- Wikitext in an element with `lang` and `dir`, if its language is not the one around it.
	-- @param content Wikitext.
	-- @param language The language of the content.
	-- @param around The language of the parent element.
	-- @param node An mw.html element to put the content in; without one, a `span` is made if the languages differ.
	-- @return wikitext
	function wikitext.inLanguage( content, language, around, node )
		if language:lower() ~= around:lower() then
			node = ( node or mw.html.create( 'span' ) )
				:attr( 'lang', language ):attr( 'dir', wikitext.direction( language ) )
		end
		return node and tostring( node:wikitext( content ) ) or content
	end

	return wikitext
end

-- src/lua/main.lua
--[[
Makes the static list of the programs of a data page, for everybody; the gadget shows the explorer in its place.
Called by Template:Program explorer, whose documentation describes the arguments.
]]
local arguments = require( 'Module:Program explorer/arguments' )
local constants = require( 'Module:Program explorer/constants' )
local environments = require( 'Module:Program explorer/environment' )
local explorer = require( 'Module:Program explorer/explorer' )
local warnings = require( 'Module:Program explorer/warnings' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local p = {}

-- The template and the module are not in their own categories.
local NAMESPACES_WITHOUT_CATEGORIES = { [ 10 ] = true, [ 828 ] = true }

-- The wikitext is in two parts, so that the page of this module is in no category.
local function categoryLink( name )
	return '[[' .. 'Category:' .. name .. ']]'
end

-- The category that makes the gadget load, and that of pages with something to correct.
-- @param environment {} if there is none
local function categoryLinks( environment, isCorrect )
	if NAMESPACES_WITHOUT_CATEGORIES[ mw.title.getCurrentTitle().namespace ] then
		return ''
	end
	local hasExplorer = not environment.isOff and not environment.isLink
	return ( hasExplorer and categoryLink( constants.category ) or '' ) .. ( isCorrect and '' or categoryLink( constants.errorCategory ) )
end

--- Makes the list; for Template:Program explorer.
-- @param frame
-- @return wikitext, never an error
function p.main( frame )
	local hasEnvironment, environment = pcall( environments.new, frame )
	if not hasEnvironment then
		mw.addWarning( wikitext.escape( tostring( environment ) ) )
		return ( arguments.of( frame ).fallback or '' ) .. categoryLinks( {}, false )
	end
	local isMade, content, isRead = pcall( explorer.toWikitext, environment )
	if not isMade then
		mw.addWarning( wikitext.escape( tostring( content ) ) )
		return explorer.afterError( environment ) .. categoryLinks( environment, false )
	end
	warnings.show( environment.warnings, environment.msg )
	return content .. categoryLinks( environment, isRead and #environment.warnings == 0 )
end

return p
-- </nowiki>