// A web page with tables, under whatever suffix, as a TableSource: a sheet for each outermost table.

#pragma once

#include "models/import/htmltable.h"
#include "models/import/textencoding.h"

#include <memory>

namespace shopglass {

class HtmlSource final : public TableSource
{
public:
    /// Refuses pages without a table and pages of more than 256 MiB, which is held in memory as a whole.
    static Result<std::unique_ptr<TableSource>> open(const QString &path, const SourceOptions &options);

    [[nodiscard]] QStringList sheets() const override;
    [[nodiscard]] QString description() const override;
    Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) override;

private:
    HtmlSource(std::unique_ptr<const std::string> text, QString name, TextEncoding encoding);

    std::unique_ptr<const std::string> m_text;
    HtmlTables m_tables;
    QString m_name;
    TextEncoding m_encoding;
};

} // namespace shopglass
