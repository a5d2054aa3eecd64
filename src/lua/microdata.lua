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
