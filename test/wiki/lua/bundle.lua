--[[
The list on a wiki with Translate: a stand-in for its library, which behaves as recorded on a real one.
BUNDLES is title → language → key → text, as JSON.
]]
local bundles = mw.text.jsonDecode( [==[BUNDLES]==] )

package.preload[ 'mw.ext.translate.messageBundle' ] = function ()
	return {
		newWithoutFallbacks = function ( title, language )
			local bundle = bundles[ title ]
			if not bundle then
				error( title .. ' is not a valid message bundle', 0 )
			end
			return {
				getAllTranslations = function ()
					if not mw.language.isKnownLanguageTag( language ) then
						error( "Unsupported language code '" .. language .. "'", 0 )
					end
					-- A copy, and empty where nothing is translated.
					return mw.clone( bundle[ language ] or {} )
				end
			}
		end
	}
end

return require( 'Module:Program explorer' )
