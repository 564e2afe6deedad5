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
    static Result<TextBlocks> open(const QString &path, const KnownEncoding &known);

    /// Appends the next block to `text`. False at the end of the file. Fails where the bytes are not the
    /// encoding, if nobody has looked yet.
    Result<bool> appendNext(std::string &text);

    [[nodiscard]] qint64 bytesRead() const noexcept { return m_bytesRead; }
    /// As the file was when it was opened; what is written behind that is not read.
    [[nodiscard]] qint64 bytesInAll() const noexcept { return m_bytesInAll; }

private:
    TextBlocks(std::unique_ptr<QFile> file, const KnownEncoding &known, qint64 from);
    /// Appends the file's next bytes as they are. The number of bytes, 0 at the end.
    Result<qint64> appendRaw(std::string &bytes);
    Error changedError() const;

    std::unique_ptr<QFile> m_file;
    KnownEncoding m_known;
    std::optional<TextCheck> m_check;
    Utf16Decoder m_utf16;
    std::string m_raw; ///< bytes that are not decoded yet
    qint64 m_bytesInAll = 0;
    qint64 m_bytesRead = 0;
};

} // namespace shopglass
