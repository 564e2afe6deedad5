// What became of imported files, in words that stay until they are closed.

#pragma once

#include "models/import/importer.h"

#include <QFrame>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace shopglass {

/// One file of an import: either an outcome or an error.
struct FileImport
{
    QString path;
    Result<ImportOutcome> result = Error{};
    QString store; ///< that it was meant for
};

/// One file's outcome as HTML: counts, days, what was not stored, warnings, a link `rejects:<batch>`.
QString fileImportHtml(const FileImport &file);

class ImportReport final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportReport(QWidget *parent = nullptr);

    void clear();
    void add(const FileImport &file);
    /// All sentences without markup, for the clipboard and for tests.
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    void rejectsRequested(qint64 batch);
    /// A file whose columns nobody knows shall be mapped.
    void mappingRequested(const shopglass::FileImport &file);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitHeight();
    void requestMapping(const QString &path);

    QLabel *m_title = nullptr;
    QToolButton *m_close = nullptr;
    QTextBrowser *m_text = nullptr;
    std::vector<FileImport> m_files;
};

} // namespace shopglass
