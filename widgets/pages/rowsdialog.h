// The rows behind a figure: what they are, what they add up to, each with file, sheet and row. Stays open
// beside the window; Esc closes it.
//
// Reads nothing itself: it asks by a signal and is given the answer.

#pragma once

#include "models/evidence/evidenceview.h"
#include "models/report/sections.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace shopglass {

class SpecTable;

class RowsDialog final : public QDialog
{
    Q_OBJECT

public:
    RowsDialog(const RowsQuestion &question, const QString &indicatorName, const TextContext &text,
               QWidget *parent = nullptr);

    /// What is to be shown; asked once by whoever opens the dialog.
    [[nodiscard]] const RowsQuestion &question() const noexcept { return m_question; }
    /// An answer to another question than the present one is passed over.
    void setView(const std::shared_ptr<const EvidenceView> &view);
    void showFault(const RowsQuestion &question, const QString &sentence);

Q_SIGNALS:
    void asked(const shopglass::RowsQuestion &question);
    void exportRequested(const shopglass::RowsQuestion &question, const QString &path);
    void definitionRequested(const QString &indicatorId);

private:
    void buildChoices();
    void offerParts(const std::vector<RowsPart> &parts);
    void ask();
    void showTable();
    void askExport();

    RowsQuestion m_question;
    TextContext m_text;
    std::shared_ptr<const EvidenceView> m_view;
    QLabel *m_lead = nullptr;
    QLabel *m_total = nullptr;
    QComboBox *m_part = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_count = nullptr;
    QComboBox *m_kind = nullptr; ///< of figures whose rows are of several kinds
    SpecTable *m_table = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace shopglass
