// Sample rows as CSV, as the platform's own exports look: CRLF, ¥ before money and commas in it, a tab behind
// ids so that a spreadsheet leaves them alone, quotes only where a cell needs them.
//
// Streams: memory stays at one buffer however long the file is.

#pragma once

#include "models/sample/sampletablewriter.h"

#include <QSaveFile>
#include <QStringEncoder>

#include <array>
#include <memory>

namespace shopglass {

enum class SampleEncoding { Gb18030, Utf8WithBom };

class SampleCsvWriter final : public SampleTableWriter
{
public:
    static Result<std::unique_ptr<SampleCsvWriter>> open(const QString &path, SampleEncoding encoding);

    Result<void> header(const QStringList &headers) override;
    /// Only these columns of each row, in this order; all until called.
    void choose(std::vector<int> columns) { m_columns = std::move(columns); }
    Result<void> finish() override;

private:
    Result<void> writeRow(std::span<const SampleCell> cells) override;
    SampleCsvWriter(const QString &path, SampleEncoding encoding);
    void append(const SampleCell &cell);
    void appendQuoted(std::string_view text);
    void appendEncoded(std::string_view utf8);
    void appendGb18030(char32_t character);
    Result<void> flush();
    [[nodiscard]] Error writeError() const;

    QSaveFile m_file;
    SampleEncoding m_encoding;
    QStringEncoder m_encoder;
    std::vector<int> m_columns;
    std::string m_cell;
    std::string m_buffer;
    /// GB18030 bytes of each UTF-16 unit met so far, the length in the fifth byte: asking the converter
    /// character by character would take most of the time.
    std::vector<std::array<char, 5>> m_known;
};

} // namespace shopglass
