// A zip in memory around parts that are fuzzed, so that the readers of parts see them as in a file.

#pragma once

#include "models/import/ziparchive.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/xlsxparts.h"

namespace shopglass::fuzz {

inline ZipArchive archiveOf(const XlsxParts &parts)
{
    auto archive = ZipArchive::fromBytes(zipOf(parts, ZIP_CM_STORE), QStringLiteral("a.xlsx"));
    claim(archive.ok(), "our own zip opens");
    return std::move(*archive);
}

} // namespace shopglass::fuzz
