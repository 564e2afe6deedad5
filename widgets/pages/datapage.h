// The Data page: imported files with undo, the rows that were refused, and the days that are missing.

#pragma once

#include "widgets/pages/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace shopglass {

class SpecTable;

class DataPage final : public Page
{
    Q_OBJECT

public:
    explicit DataPage(QWidget *parent = nullptr);

    /// Puts the keyboard on a batch and asks for its rejects.
    void select(BatchId batch);

    /// Asks whether the batch shall be undone, saying what that means.
    static bool confirmUndo(QWidget *parent, const BatchSummary &batch);

Q_SIGNALS:
    void batchSelected(qint64 batch);
    /// The user has been asked and agreed.
    void undoConfirmed(qint64 batch);
    void mappingImportRequested();
    void mappingsRequested();
    void rejectsExportRequested(qint64 batch, const QString &path);
    void watchStopped();
    /// A file that the watched folder could not import, by its path below the folder.
    void retryRequested(const QString &file);

protected:
    void showInput() override;

private:
    QWidget *contents();
    QHBoxLayout *mappingRow(QWidget *parent);
    QWidget *batchPanel(QWidget *parent);
    QWidget *rejectPanel(QWidget *parent);
    QWidget *watchPanel(QWidget *parent);
    /// For the failure that is selected.
    QPushButton *retryButton(SpecTable *failures);
    void selectRow(int row);
    void askUndo();
    void askExport();
    [[nodiscard]] const BatchSummary *selectedBatch() const;
    void updateButtons();

    QScrollArea *m_scroll = nullptr;
    SpecTable *m_batches = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
    QString m_coverageSpan; ///< days of the calendar, as CoveragePanel names them
};

} // namespace shopglass
