// The one door to file dialogs, so that tests can answer in the user's place.

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace shopglass {

class FileDialogs final
{
public:
    /// Files to open; empty when the user gave up.
    static QStringList openFiles(QWidget *parent, const QString &title, const QString &filter);
    static QString openFolder(QWidget *parent, const QString &title);
    /// A file to write; `suggestion` is a file name without folder. Empty when the user gave up.
    static QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                            const QString &filter);

    /// The next dialog does not open and gives this instead; an empty list means that the user gave up.
    static void setNextFiles(const QStringList &paths);
};

} // namespace shopglass
