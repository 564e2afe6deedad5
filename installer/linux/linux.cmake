# Menu entry, icons, file type, manual, completions and the papers of a Debian package.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR})

install(FILES ${here}/net.shopglass.Shopglass.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/shopglass.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/shopglass.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 16 24 32 48 64 128 256)
    install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/icons/shopglass-${size}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME shopglass.png)
endforeach()

set(metainfo net.shopglass.Shopglass.metainfo.xml)
configure_file(${here}/${metainfo}.in ${made}/${metainfo} @ONLY)
install(FILES ${made}/${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Manual and completions say what the program's --help says. A cross build cannot ask it, and goes without.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND NOT CMAKE_CROSSCOMPILING)
    set(tools ${CMAKE_CURRENT_SOURCE_DIR}/helptext.py ${CMAKE_CURRENT_SOURCE_DIR}/manual.py
        ${CMAKE_CURRENT_SOURCE_DIR}/completions.py)
    set(python ${CMAKE_COMMAND} -E env PYTHONDONTWRITEBYTECODE=1 ${Python3_EXECUTABLE})
    find_program(SHOPGLASS_GZIP gzip REQUIRED)
    set(papers ${made}/shopglass.1.gz ${made}/zh/shopglass.1.gz ${made}/bash ${made}/zsh ${made}/fish)
    add_custom_command(OUTPUT ${papers}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/zh
        COMMAND ${python} ${CMAKE_CURRENT_SOURCE_DIR}/manual.py $<TARGET_FILE:shopglass> en ${PROJECT_VERSION}
                ${SHOPGLASS_RELEASE_DAY} ${made}/shopglass.1
        COMMAND ${python} ${CMAKE_CURRENT_SOURCE_DIR}/manual.py $<TARGET_FILE:shopglass> zh ${PROJECT_VERSION}
                ${SHOPGLASS_RELEASE_DAY} ${made}/zh/shopglass.1
        COMMAND ${SHOPGLASS_GZIP} -9nf ${made}/shopglass.1 ${made}/zh/shopglass.1
        COMMAND ${python} ${CMAKE_CURRENT_SOURCE_DIR}/completions.py $<TARGET_FILE:shopglass> ${made}
        DEPENDS shopglass ${tools} VERBATIM)
    add_custom_target(shopglass_papers DEPENDS ${papers})
    # Only packages need them, so an everyday build does not wait for them.
    install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" --build \"${CMAKE_BINARY_DIR}\" --target shopglass_papers
        COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)")
    install(FILES ${made}/shopglass.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${made}/zh/shopglass.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/zh_CN/man1)
    install(FILES ${made}/bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME shopglass)
    install(FILES ${made}/zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _shopglass)
    install(FILES ${made}/fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d RENAME shopglass.fish)
endif()

install(FILES ${here}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
foreach(paper README.md README.zh-CN.md IMPORT.md JSON.md)
    install(FILES ${CMAKE_SOURCE_DIR}/${paper} DESTINATION ${CMAKE_INSTALL_DOCDIR})
endforeach()
# ./dev package writes these two before it packs.
install(FILES ${made}/changelog.gz ${made}/changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
