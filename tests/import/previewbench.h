// Previews of files on 20 November 2026, and what they show of a cell.

#pragma once

#include "models/import/preview.h"
#include "tests/import/importbench.h"

namespace shopglass::test {

inline Day today()
{
    return *Day::fromIso(u"2026-11-20");
}

inline Result<Preview> look(const QString &path, const PreviewOptions &options = {})
{
    return FilePreview(path, nullptr, today()).look(options);
}

inline PreviewOptions optionsWith(const QByteArray &json)
{
    PreviewOptions options;
    const auto mapping = Mapping::fromJson(json, QStringLiteral("m.json"));
    if (!mapping)
        qFatal("%s", qUtf8Printable(mapping.error().sentence));
    options.mapping = *mapping;
    return options;
}

inline int indexOf(const Preview &preview, const char *attribute)
{
    return ExportKinds::instance().kind(preview.mapping.kindId).indexOf(q(attribute)).value();
}

inline QString cell(const Preview &preview, std::size_t row, const char *attribute)
{
    return preview.rows.at(row).cells.at(std::size_t(indexOf(preview, attribute))).text;
}

inline QString fault(const Preview &preview, std::size_t row, const char *attribute)
{
    return preview.rows.at(row).cells.at(std::size_t(indexOf(preview, attribute))).fault;
}

inline QStringList sentences(const std::vector<MappingProblem> &problems)
{
    QStringList list;
    for (const MappingProblem &problem : problems)
        list.append(problem.sentence);
    return list;
}

} // namespace shopglass::test
