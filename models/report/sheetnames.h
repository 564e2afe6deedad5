// Names of sheets that a spreadsheet accepts: at most 31 characters, none of []:*?/\, no quote at either end,
// each once whatever its case.

#pragma once

#include <QSet>
#include <QString>

namespace shopglass {

class SheetNames final
{
public:
    /// A name as near to `title` as the rules allow; "Sheet" where nothing of it is left.
    QString take(const QString &title);

private:
    QSet<QString> m_taken; ///< folded
};

} // namespace shopglass
