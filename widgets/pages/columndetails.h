// How one column of a mapping is read: units in its cells, odd dates, conditions, the formula or constant.

#pragma once

#include "models/import/mappingdraft.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shopglass {

class ColumnDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit ColumnDetails(QWidget *parent = nullptr);

    /// Shows a column of the draft; texts that are just being typed stay. `how` says how it is read now.
    void setColumn(const MappingDraft &draft, std::size_t column, const QString &how);
    void clear();
    /// What is wrong with the formula or another text; empty = nothing.
    void setFault(const QString &sentence);

Q_SIGNALS:
    void ruleChanged(const shopglass::MappingRule &rule);
    void fillDownChanged(shopglass::MappingDraft::FillDown fill);
    void removeRequested();

private:
    void build();
    void fill(const MappingDraft &draft, const DraftColumn &column);
    void fillOnlyWhere(const MappingDraft &draft, const DraftColumn &column);
    void say();
    void setRowVisible(QWidget *field, bool visible);

    QLabel *m_title = nullptr;
    QLabel *m_fault = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_text = nullptr; ///< formula or constant
    QLineEdit *m_suffixes = nullptr;
    QLineEdit *m_blanks = nullptr;
    QLineEdit *m_dateForm = nullptr;
    QComboBox *m_onlyWhere = nullptr;
    QComboBox *m_identity = nullptr;
    QCheckBox *m_fillDown = nullptr;
    QPushButton *m_remove = nullptr;
    DraftColumn m_shown;
    bool m_filling = false;
};

} // namespace shopglass
