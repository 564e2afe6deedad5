// An export file that is open, and by which mappings its sheets are to be read.
//
// Which: the one that was named; else, of the mappings that are kept, the one for exactly the headers of the
// sheet; else none, and the built-in aliases decide. Top rows are read once and kept.
// Threads: one object per thread.

#pragma once

#include "models/import/importer.h"
#include "models/import/sheetplan.h"

#include <map>

namespace shopglass {

class ChosenSource final
{
public:
    /// What the request says of file, mapping, profiles, kind and source; it must outlive the object.
    explicit ChosenSource(const ImportRequest &request)
        : m_request(request)
    {
    }

    /// Opens the file and looks for mappings. Why the file cannot be opened, or not be read to its top rows.
    Result<void> open(const ProgressSink &progress);

    /// Requires: open() succeeded.
    [[nodiscard]] TableSource &source() const { return *m_source; }
    /// The mapping for a sheet; null = the built-in aliases.
    [[nodiscard]] const Mapping *mappingOf(int sheet) const;
    /// Names of the mappings that were found, not of one that was named.
    [[nodiscard]] const QStringList &found() const noexcept { return m_found; }
    /// Changes whenever the file could be read otherwise than before.
    [[nodiscard]] QString mappingHash() const;
    Result<std::vector<TopRow>> topRows(int sheet, const ProgressSink &progress);

private:
    Result<void> openWith(SourceOptions options, const ProgressSink &progress);
    Result<void> lookForMappings(const ProgressSink &progress);
    [[nodiscard]] std::size_t topRowCount() const;
    [[nodiscard]] bool asksProfiles() const;

    const ImportRequest &m_request;
    std::unique_ptr<TableSource> m_source;
    std::map<int, Mapping> m_profiles; ///< by sheet
    std::map<int, std::vector<TopRow>> m_topRows; ///< by sheet
    QStringList m_found;
};

} // namespace shopglass
