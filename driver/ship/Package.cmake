# The Debian package: what is installed, and what CPack has to say of it.
# `./dev package` makes it; PackageTest.sh installs it on a bare Debian.
set(Documentation share/doc/backlint)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${Documentation}
        RENAME copyright)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md
        DESTINATION ${Documentation})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs ${PROJECT_SOURCE_DIR}/rules/models
        DESTINATION ${Documentation} FILES_MATCHING PATTERN *.md PATTERN *.toml)

set(BACKLINT_MAINTAINER "backlint authors <authors@backlint.invalid>"
    CACHE STRING "Maintainer of the Debian package")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME backlint)
set(CPACK_PACKAGE_VENDOR backlint)
set(CPACK_PACKAGE_CONTACT ${BACKLINT_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "static analyser for C++ backend code")
set(CPACK_PACKAGE_DESCRIPTION
"Follows values from HTTP requests through a whole C++ program and reports what
 backend code gets wrong: SQL that is glued together, queries in loops, secrets
 in logs and in code, input that nobody has checked. Comes with a plugin for
 clang-tidy and with modules for CMake, Bazel and CI systems.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE
    OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Shared libraries are found by dpkg-shlibdeps. What is read at run time is not:
# Clang's own headers, and a standard library as code under review includes it.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libclang-common-${BACKLINT_LLVM}-dev, libstdc++-12-dev | libstdc++-dev")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS clang-tidy-${BACKLINT_LLVM})
include(CPack)
