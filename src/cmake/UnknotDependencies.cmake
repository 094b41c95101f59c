# SPDX-FileCopyrightText: 2026 The Unknot authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that Unknot uses, found once. Names differ between releases; the aliases here are the same everywhere.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg DBus PrintSupport)
qt_standard_project_setup()

find_package(SQLite3 3.40 REQUIRED)
find_package(SQLiteCpp 3.2 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(md4c REQUIRED) # Debian's package has no version file
find_package(yaml-cpp REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp) # yaml-cpp 0.7
endif()
