// A text file as UTF-8, block by block, whatever its encoding.

#pragma once

#include "models/import/textencoding.h"
#include "models/import/utf16.h"

#include <memory>
#include <string>

namespace shopglass {

class TextBlocks final
{
public:
    static Result<TextBlocks> open(const QString &path, TextEncoding encoding);

    /// Appends the next block to `text`. False at the end of the file.
    Result<bool> appendNext(std::string &text);

    [[nodiscard]] qint64 bytesRead() const noexcept { return m_bytesRead; }
    [[nodiscard]] qint64 bytesInAll() const { return m_file->size(); }

private:
    TextBlocks(std::unique_ptr<QFile> file, TextEncoding encoding);
    /// Appends the file's next bytes as they are. The number of bytes, 0 at the end.
    Result<qint64> appendRaw(std::string &bytes);
    Error changedError() const;

    std::unique_ptr<QFile> m_file;
    TextEncoding m_encoding;
    Utf16Decoder m_utf16;
    std::string m_raw; ///< bytes that are not decoded yet
    qint64 m_bytesRead = 0;
};

} // namespace shopglass
