// Editing the channel rules: an ordered table, first match wins, and at once what it does to the rows that
// are imported: how many each rule takes, which rules take none and why, and what moves between the fields.
//
// Lists are typed with commas; an empty cell asks for nothing, "(blank)" for a blank cell of the file. The
// dialog keeps nothing: it says what was made. Only rules that can be used can be kept.

#pragma once

#include "models/channels/channelview.h"
#include "models/report/sections.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace shopglass {

class ChannelRuleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the rules in force; `shipped` are those of the rulebook.
    ChannelRuleDialog(const ChannelRuleBoard &board, std::vector<ChannelRule> shipped, Day today,
                      const TextContext &text, QWidget *parent = nullptr);

    /// As the table says them.
    [[nodiscard]] std::vector<ChannelRule> rules() const;
    /// What is said of them: first what moves, then what is wrong.
    [[nodiscard]] QStringList sentences() const;

Q_SIGNALS:
    void kept(const shopglass::Document &document);
    /// The rulebook's rules shall be in force again.
    void dropped(const QString &kind, const QString &id);

private:
    enum Column {
        Id,
        Channels,
        Carriers,
        AccountTypes,
        Promoter,
        FieldChoice,
        SceneChoice,
        Use,
        ColumnCount
    };

    QWidget *makeButtons();
    void fill(const std::vector<ChannelRule> &rules);
    void addRow(int row, const ChannelRule &rule);
    [[nodiscard]] ChannelRule ruleOf(int row) const;
    [[nodiscard]] QComboBox *box(int row, Column column) const;
    void add();
    void remove();
    void move(int by);
    void openFile();
    void saveFile();
    /// Shows what the rules do.
    void check();
    void submit();

    std::vector<ChannelRule> m_inForce;
    std::vector<ChannelRule> m_shipped;
    std::vector<ChannelRule> m_filled; ///< as the table was filled last
    std::vector<ChannelSource> m_sources;
    Day m_today;
    TextContext m_text;
    QTableWidget *m_table = nullptr;
    QLabel *m_moves = nullptr;
    QLabel *m_findings = nullptr;
    QPushButton *m_keep = nullptr;
    bool m_filling = false;
};

} // namespace shopglass
