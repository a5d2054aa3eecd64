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
