#include "models/import/chosensource.h"

#include "models/import/aliases.h"

#include <algorithm>

namespace shopglass {
namespace {

constexpr int TopRows = 30;

/// What a mapping says about a text file, where nobody says otherwise.
SourceOptions optionsFor(SourceOptions options, const Mapping &mapping)
{
    if (options.encoding.isEmpty())
        options.encoding = mapping.encoding;
    if (options.delimiter.isEmpty())
        options.delimiter = mapping.delimiter;
    return options;
}

} // namespace

bool ChosenSource::asksProfiles() const
{
    return !m_request.mapping && m_request.kindId.isEmpty() && m_request.profiles
        && !m_request.profiles->all().empty();
}

Result<void> ChosenSource::openWith(SourceOptions options, const ProgressSink &progress)
{
    // Turns of a password are neither rows nor bytes.
    options.progress = [&progress](const ProgressStep &) { return progress({}); };
    m_topRows.clear();
    m_source.reset();
    auto opened = TableSource::open(m_request.path, options);
    if (!opened)
        return opened.error();
    m_source = std::move(*opened);
    return {};
}

Result<void> ChosenSource::open(const ProgressSink &progress)
{
    const Result<void> opened = openWith(
        m_request.mapping ? optionsFor(m_request.source, *m_request.mapping) : m_request.source, progress);
    const bool stopped = !opened && opened.error().kind == ErrorKind::Cancelled;
    if (!asksProfiles() || stopped || (!opened && needsPassword(opened.error())))
        return opened;
    if (opened) {
        auto looked = lookForMappings(progress);
        if (!looked || !m_found.isEmpty() || m_source->delimiter().isEmpty())
            return looked;
    }
    // One that was made with another encoding or delimiter than the file seems to have.
    bool reopened = false;
    for (const MappingProfile &profile : m_request.profiles->all()) {
        const Mapping &mapping = profile.mapping;
        if (profile.fingerprint.isEmpty() || (mapping.encoding.isEmpty() && mapping.delimiter.isEmpty()))
            continue;
        reopened = true;
        if (!openWith(optionsFor(m_request.source, mapping), progress))
            continue;
        // What cannot be read this way is simply not the mapping's file.
        if (lookForMappings(progress) && !m_found.isEmpty())
            return {};
    }
    return reopened ? openWith(m_request.source, progress) : opened;
}

Result<void> ChosenSource::lookForMappings(const ProgressSink &progress)
{
    for (int sheet = 0; sheet < m_source->sheets().size(); ++sheet) {
        const auto rows = topRows(sheet, progress);
        if (!rows)
            return rows.error();
        for (const TopRow &row : *rows) {
            const MappingProfile *profile = m_request.profiles->forHeaders(row.texts);
            if (!profile)
                continue;
            m_profiles.emplace(sheet, profile->mapping);
            if (!m_found.contains(profile->mapping.name))
                m_found.append(profile->mapping.name);
            break;
        }
    }
    return {};
}

const Mapping *ChosenSource::mappingOf(int sheet) const
{
    if (m_request.mapping)
        return &*m_request.mapping;
    const auto found = m_profiles.find(sheet);
    return found == m_profiles.end() ? nullptr : &found->second;
}

QString ChosenSource::mappingHash() const
{
    QString hash = m_request.mapping ? m_request.mapping->hash()
                                     : builtInMappingHash(Aliases::instance().hash(), m_request.kindId);
    for (const auto &[sheet, mapping] : m_profiles)
        hash += u' ' + mapping.hash();
    if (!m_request.source.encoding.isEmpty() || !m_request.source.delimiter.isEmpty())
        hash += u' ' + m_request.source.encoding + u' ' + m_request.source.delimiter;
    return hash;
}

std::size_t ChosenSource::topRowCount() const
{
    int most = TopRows;
    if (m_request.mapping)
        most = std::max(most, m_request.mapping->headerRow);
    else if (asksProfiles()) {
        for (const MappingProfile &profile : m_request.profiles->all())
            most = std::max(most, profile.mapping.headerRow);
    }
    return std::size_t(most);
}

Result<std::vector<TopRow>> ChosenSource::topRows(int sheet, const ProgressSink &progress)
{
    if (const auto known = m_topRows.find(sheet); known != m_topRows.end())
        return known->second;
    std::vector<TopRow> rows;
    const std::size_t most = topRowCount();
    const auto keep = [&rows, most](qint64 row, std::span<const RawCell> cells) {
        TopRow top{row, {}};
        for (const RawCell &cell : cells)
            top.texts.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
        rows.push_back(std::move(top));
        return rows.size() < most;
    };
    if (auto read = m_source->readSheet(sheet, keep, progress); !read)
        return read.error();
    m_topRows.emplace(sheet, rows);
    return rows;
}

} // namespace shopglass
