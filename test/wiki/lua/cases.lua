--[[
Runs the cases of test/cases/ with the modules of src/lua/, on a wiki that has them.
]]
-- This page defines all the modules.
require( 'Module:Program explorer' )
local coverage = require( 'Module:Program explorer/coverage' )
local dates = require( 'Module:Program explorer/dates' )
local matchingPrograms = require( 'Module:Program explorer/matching-programs' )
local preset = require( 'Module:Program explorer/preset' )
local readPage = require( 'Module:Program explorer/read-page' )
local switch = require( 'Module:Program explorer/switch' )
local texts = require( 'Module:Program explorer/texts' )
local translations = require( 'Module:Program explorer/translations' )

local p = {}

-- The bundle of the case that runs: language → key → text.
local bundle = {}

-- In place of the library of Translate, which this wiki does not have.
package.preload[ 'mw.ext.translate.messageBundle' ] = function ()
	return {
		newWithoutFallbacks = function ( _, language )
			return {
				getAllTranslations = function ()
					return bundle[ language ] or {}
				end
			}
		end
	}
end

-- A program as the cases describe it.
local function describe( program, case )
	local function pick( text )
		return text and { texts.pick( text, case.languages, case.contentLanguage ) }
	end
	local materials = {}
	for index, material in ipairs( program.materials ) do
		materials[ index ] = { label = pick( material.label ), target = material.target }
	end
	local meetings = {}
	for index, date in ipairs( program.dates ) do
		meetings[ index ] = {
			id = date.id, start = date.start, [ 'end' ] = date.finish, isExact = date.isExact, label = pick( date.label ), target = date.target
		}
	end
	return {
		id = program.id,
		title = pick( program.title ),
		target = program.target,
		status = program.status,
		start = program.start and dates.toText( program.start ),
		[ 'end' ] = program.finish and dates.toText( program.finish ),
		dates = #meetings > 0 and meetings or nil,
		summary = pick( program.summary ),
		notice = pick( program.notice ),
		join = program.join and { label = pick( program.join.label ), target = program.join.target, isOver = program.join.isOver },
		materials = #materials > 0 and materials or nil
	}
end

-- Runs a case.
-- @return isOn (whether an explorer is shown) and programs, false if the data page cannot be read
local function run( case )
	local function today()
		return case.today
	end
	local included = {}
	for _, page in ipairs( case.includes ) do
		included[ page.title ] = page.text
	end
	local list = readPage( case.text, today, function ( title )
		return included[ title ]
	end )
	local isOn = not ( switch.isOff( case.configuration ) or list and list.isOff )
	if not list then
		return { isOn = isOn, programs = false }
	end
	bundle = case.translations
	if list.bundle then
		translations.add( list, case.languages, case.contentLanguage )
	end
	local values = {}
	for name, value in pairs( case.preset ) do
		-- The key "7" in JSON is a number in Lua.
		values[ tostring( name ) ] = value
	end
	local chosen = preset.read( list, values, today )
	local programs = matchingPrograms( list, chosen, case.preset.sort, case.languages, case.contentLanguage )
	local described = {}
	for index, program in ipairs( programs ) do
		described[ index ] = describe( program, case )
	end
	return { isOn = isOn, programs = described }
end

-- A term of a table as the cases describe it.
local function describeTerm( term )
	return ( '>' ):rep( term.depth ) .. term.id .. ( term.choice == term.id and '' or '=' .. ( term.choice or '' ) )
end

-- Makes the table of a case.
-- @return The table as the cases describe it; false if the data page cannot be read
local function tableOf( case )
	local function today()
		return case.today
	end
	local list = readPage( case.text, today, function () end )
	if not list then
		return false
	end
	local rowsFacet, columnsFacet = coverage.facetsFor( list, case.rows, case.columns )
	if not rowsFacet then
		return {}
	end
	local values = {}
	for name, value in pairs( case.preset ) do
		values[ tostring( name ) ] = value
	end
	local chosen = preset.read( list, values, today )
	local most = { columns = case.most.columns, rows = case.most.rows }
	local rows, columns, counts, own = coverage.new( list, chosen, rowsFacet, columnsFacet, most, today )
	local lines = { rowsFacet .. ' × ' .. ( columnsFacet or '-' ), '*' }
	for _, term in ipairs( columns.terms ) do
		lines[ 2 ] = lines[ 2 ] .. ' ' .. describeTerm( term )
	end
	for row = 0, #rows.terms do
		local line = { row == 0 and '*' or describeTerm( rows.terms[ row ] ) }
		for column = 0, #columns.terms do
			local count, itsOwn = counts[ row ][ column ], own[ row ][ column ]
			line[ #line + 1 ] = count == itsOwn and tostring( count ) or count .. '/' .. itsOwn
		end
		lines[ #lines + 1 ] = table.concat( line, ' ' )
	end
	return lines
end

--- Makes the tables of cases.
-- @param json A list of cases, as test/cases/coverage.ts reads them.
-- @return JSON, a list of the results; the result of an error is its message
function p.tables( json )
	local results = {}
	for index, case in ipairs( mw.text.jsonDecode( json ) ) do
		local isDone, result = pcall( tableOf, case )
		results[ index ] = isDone and result or not isDone and tostring( result )
	end
	return mw.text.jsonEncode( results )
end

--- Runs cases.
-- @param json A list of cases, as test/cases/cases.ts reads them.
-- @return JSON, a list of the results; the result of an error is its message
function p.run( json )
	local results = {}
	for index, case in ipairs( mw.text.jsonDecode( json ) ) do
		local isDone, result = pcall( run, case )
		results[ index ] = isDone and result or not isDone and tostring( result )
	end
	return mw.text.jsonEncode( results )
end

return p
