# SPDX-FileCopyrightText: 2026 The Unknot authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target with the language level, the warnings, the sanitizers and Qt's strict settings.

option(UNKNOT_WARNINGS_AS_ERRORS "Treat warnings as errors (presets for development and CI)" OFF)
set(UNKNOT_SANITIZE "" CACHE STRING "Sanitizers, for instance address,undefined")

find_program(UNKNOT_CCACHE ccache)
if(UNKNOT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${UNKNOT_CCACHE}")
endif()

add_library(unknot_options INTERFACE)
target_compile_features(unknot_options INTERFACE cxx_std_20)
target_include_directories(unknot_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(unknot_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH
  QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(unknot_options INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(unknot_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough)
  if(UNKNOT_WARNINGS_AS_ERRORS)
    target_compile_options(unknot_options INTERFACE -Werror)
  endif()
endif()
if(UNKNOT_SANITIZE)
  target_compile_options(unknot_options INTERFACE -fsanitize=${UNKNOT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(unknot_options INTERFACE -fsanitize=${UNKNOT_SANITIZE})
endif()

# unknot_library(NAME [QOBJECTS] SOURCES … LINK … PRIVATE_LINK …) makes the static library unknot_NAME with
# the alias Unknot::NAME. QOBJECTS: the library has QObjects, so MOC runs; the plain core does without.
function(unknot_library name)
  cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(unknot_${name} STATIC ${ARG_SOURCES})
  add_library(Unknot::${name} ALIAS unknot_${name})
  set_target_properties(unknot_${name} PROPERTIES AUTOMOC ${ARG_QOBJECTS} AUTOUIC OFF)
  target_link_libraries(unknot_${name} PUBLIC unknot_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
endfunction()
