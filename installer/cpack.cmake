set(CPACK_PACKAGE_NAME shopglass)
set(CPACK_PACKAGE_VENDOR "The Shopglass authors")
set(CPACK_PACKAGE_CONTACT "The Shopglass authors <authors@shopglass.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline analysis of the export files of a Kuaishou shop")
set(CPACK_PACKAGE_DESCRIPTION "Shopglass reads the order, after-sales, shipment and score files that the
back office of a Kuaishou shop exports, as they are, into one local SQLite
file, and shows the three scores, the three fields of sale, launches of new
products and what to do next, each figure with its definition. It writes
reports and does everything from a terminal as well. It opens no network
connection and stores no personal data of buyers.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Shopglass)
set(CPACK_PACKAGE_EXECUTABLES shopglass Shopglass)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    set(CPACK_PACKAGE_EXECUTABLES shopglass-window Shopglass)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/shopglass.ico)
    set(CPACK_NSIS_MUI_UNIICON ${CPACK_NSIS_MUI_ICON})
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\shopglass-window.exe)
    set(CPACK_NSIS_DISPLAY_NAME Shopglass)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
        WriteRegStr SHCTX 'Software\Classes\.shopglass' '' 'Shopglass.Workspace'
        WriteRegStr SHCTX 'Software\Classes\Shopglass.Workspace' '' 'Shopglass workspace'
        WriteRegStr SHCTX 'Software\Classes\Shopglass.Workspace\DefaultIcon' '' '$INSTDIR\bin\shopglass-window.exe,0'
        WriteRegStr SHCTX 'Software\Classes\Shopglass.Workspace\shell\open\command' '' '"$INSTDIR\bin\shopglass-window.exe" open "%1"'
        WriteRegStr SHCTX 'Software\Classes\.csv\OpenWithProgids' 'Shopglass.Workspace' ''
        WriteRegStr SHCTX 'Software\Classes\.xlsx\OpenWithProgids' 'Shopglass.Workspace' '']])
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
        DeleteRegKey SHCTX 'Software\Classes\.shopglass'
        DeleteRegKey SHCTX 'Software\Classes\Shopglass.Workspace'
        DeleteRegValue SHCTX 'Software\Classes\.csv\OpenWithProgids' 'Shopglass.Workspace'
        DeleteRegValue SHCTX 'Software\Classes\.xlsx\OpenWithProgids' 'Shopglass.Workspace']])
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Shopglass)
else()
    set(CPACK_GENERATOR DEB TGZ)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1~deb12)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Without a Chinese font the window and every report are boxes; any of the usual ones will do.

    set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei | fonts-droid-fallback")
    # On Wayland desktops the window works without it through Xwayland, only less sharp.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
endif()

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/settimes.cmake)
include(CPack)
