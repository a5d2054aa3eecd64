--[[
Runs the cases of test/cases/ by the modules of the wiki this is run on.
]]
-- The page brings all parts along.
require( 'Module:Program explorer' )
local bundle = require( 'Module:Program explorer/bundle' )
local data = require( 'Module:Program explorer/data' )
local dates = require( 'Module:Program explorer/dates' )
local facets = require( 'Module:Program explorer/facets' )
local sort = require( 'Module:Program explorer/sort' )
local switch = require( 'Module:Program explorer/switch' )
local texts = require( 'Module:Program explorer/texts' )

local p = {}

-- What the bundle of the case at hand has: language → key → text.
local translations = {}

-- In place of Translate's library, which this wiki lacks.
package.preload[ 'mw.ext.translate.messageBundle' ] = function ()
	return {
		newWithoutFallbacks = function ( _, language )
			return {
				getAllTranslations = function ()
					return translations[ language ] or {}
				end
			}
		end
	}
end

local function shown( program, case )
	local function pick( text )
		return text and { texts.pick( text, case.languages, case.contentLanguage ) }
	end
	local materials = {}
	for place, material in ipairs( program.materials ) do
		materials[ place ] = { label = pick( material.label ), target = material.target }
	end
	return {
		id = program.id,
		title = pick( program.title ),
		target = program.target,
		status = program.status,
		start = program.from and dates.toText( program.from ),
		[ 'end' ] = program.to and dates.toText( program.to ),
		summary = pick( program.summary ),
		materials = #materials > 0 and materials or nil
	}
end

-- What the server makes of a case: whether an explorer may come, and the programs, false where nothing can be read.
local function made( case )
	local function today()
		return case.today
	end
	local included = {}
	for _, page in ipairs( case.includes ) do
		included[ page.title ] = page.text
	end
	local list = data.parse( case.text, {
		today = today,
		textOf = function ( title )
			return included[ title ]
		end
	} )
	local isOn = not ( switch.isOff( case.configuration ) or list and list.isOff )
	if not list then
		return { isOn = isOn, programs = false }
	end
	translations = case.translations
	if list.bundle then
		bundle.translate( list.programs, list.bundle, case.languages, case.contentLanguage )
	end
	local preset = {}
	for name, value in pairs( case.preset ) do
		-- JSON's "7" comes as a number.
		preset[ tostring( name ) ] = value
	end
	local chosen = facets.choose( list, preset, today )
	local programs = sort.order( facets.filter( list.programs, chosen ), case.preset.sort or 'status', case.languages, case.contentLanguage )
	local all = {}
	for place, program in ipairs( programs ) do
		all[ place ] = shown( program, case )
	end
	return { isOn = isOn, programs = all }
end

--- Runs cases.
-- @param json A list of them, as test/cases/cases.ts reads them.
-- @return JSON: a list of what was made of each; a text where it was an error
function p.run( json )
	local results = {}
	for place, case in ipairs( mw.text.jsonDecode( json ) ) do
		local isDone, result = pcall( made, case )
		results[ place ] = isDone and result or not isDone and tostring( result )
	end
	return mw.text.jsonEncode( results )
end

return p
